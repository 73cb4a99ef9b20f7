import type { Bloc, Partie } from "./bloc.ts";
import { buildLigne } from "./build-ligne.ts";

/**
 * A paragraph of texts and pieces, see {@link buildLigne}.
 * @example
 * buildParagraphe("Fait à ", buildBlanc("lieu"), ".").genre // => "paragraphe"
 */
export function buildParagraphe(...parts: readonly Partie[]): Bloc {
  return { genre: "paragraphe", ligne: buildLigne(...parts) };
}
