import { GENRES_MODELE, type GenreModele } from "@ia-territoires/dossiers/modeles";
import { parseChoix } from "../listes/filtres/parse-choix.ts";
import { parseFiltres } from "../listes/filtres/parse-filtres.ts";
import { parseMots } from "../listes/filtres/parse-mots.ts";

const TRIS = ["titre", "-titre", "-maj", "maj"] as const;
const ETATS = ["archives", "tous"] as const;

/** Filters of the list of models, as they stand in the address. */
export interface FiltresModeles {
  readonly q?: string;
  readonly genre?: GenreModele;
  readonly etat?: (typeof ETATS)[number];
  readonly tri?: (typeof TRIS)[number];
}

/**
 * Parses the filters of the list of models from an address; what it does not know is left out, never an error.
 *
 * @example
 * parseFiltresModeles({ q: " charte ", genre: "statuts" }) // => { q: "charte" }
 */
export function parseFiltresModeles(search: Readonly<Record<string, unknown>>): FiltresModeles {
  return parseFiltres<FiltresModeles>(search, {
    q: parseMots,
    genre: parseChoix(GENRES_MODELE.map(({ code }) => code)),
    etat: parseChoix(ETATS),
    tri: parseChoix(TRIS),
  });
}
