import type { Fragment } from "./bloc.ts";
import { buildBlanc } from "./build-blanc.ts";

/**
 * A count of people or votes, or a blank when it is not known.
 *
 * Refuses by RangeError (in French, quoting it) what is not a whole number from 0.
 * @example
 * buildNombre("votants", 12) // => { genre: "texte", texte: "12" }
 */
export function buildNombre(nom: string, valeur: number | undefined): Fragment {
  if (valeur === undefined) return buildBlanc(nom);
  if (!Number.isInteger(valeur) || valeur < 0) {
    throw new RangeError(`Séance, ${nom} : entier positif ou nul attendu, reçu « ${String(valeur)} ».`);
  }
  return { genre: "texte", texte: String(valeur) };
}
