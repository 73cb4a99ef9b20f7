import { parseChoix } from "../listes/filtres/parse-choix.ts";
import { parseFiltres } from "../listes/filtres/parse-filtres.ts";
import { parseMots } from "../listes/filtres/parse-mots.ts";

const TRIS = ["nom", "-nom", "population", "-population"] as const;

/** Filters of the communes of a groupement, as they stand in the address. */
export interface FiltresMembres {
  readonly q?: string;
  readonly tri?: (typeof TRIS)[number];
}

/**
 * Parses the filters of the communes of a groupement from an address; what it does not know is left out, never an error.
 *
 * @example
 * parseFiltresMembres({ q: " caen ", tri: "couleur" }) // => { q: "caen" }
 */
export function parseFiltresMembres(search: Readonly<Record<string, unknown>>): FiltresMembres {
  return parseFiltres<FiltresMembres>(search, { q: parseMots, tri: parseChoix(TRIS) });
}
