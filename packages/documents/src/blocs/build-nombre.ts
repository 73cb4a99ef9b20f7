import type { Fragment } from "./bloc.ts";
import { buildBlanc } from "./build-blanc.ts";

/**
 * A count of people or votes, or a blank when it is not known.
 *
 * Refuses by RangeError (in French, naming the field and quoting it) what is not a whole number from 0.
 * @example
 * buildNombre("votants", 12) // => { genre: "texte", texte: "12" }
 */
export function buildNombre(champ: string, valeur: number | undefined): Fragment {
  if (valeur === undefined) return buildBlanc("nombre");
  if (!Number.isInteger(valeur) || valeur < 0) {
    throw new RangeError(`Séance, ${champ} : entier positif ou nul attendu, reçu « ${String(valeur)} ».`);
  }
  return { genre: "texte", texte: String(valeur) };
}
