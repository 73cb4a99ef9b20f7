import type { Fragment } from "./bloc.ts";
import { cleanLine } from "./clean-line.ts";

/**
 * Builds the mark of something nobody told us: shaded, and between brackets so that it shows in black and white and
 * is read aloud. It names what is expected.
 * @example
 * buildBlanc("date de la séance") // => { genre: "blanc", texte: "[à compléter : date de la séance]" }
 */
export function buildBlanc(attendu: string): Fragment {
  return { genre: "blanc", texte: cleanLine(`[à\u00A0compléter : ${attendu}]`) };
}
