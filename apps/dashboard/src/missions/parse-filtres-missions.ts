import { parseChoix } from "../listes/filtres/parse-choix.ts";
import { parseFiltres } from "../listes/filtres/parse-filtres.ts";
import { parseMots } from "../listes/filtres/parse-mots.ts";
import { STATUTS_MISSION } from "./labels.ts";

const TRIS = ["-creation", "creation", "beneficiaire", "-beneficiaire"] as const;

/** Filters of the list of missions, as they stand in the address. */
export interface FiltresMissions {
  readonly q?: string;
  readonly statut?: keyof typeof STATUTS_MISSION;
  readonly tri?: (typeof TRIS)[number];
}

/**
 * Parses the filters of the list of missions from an address; what it does not know is left out, never an error.
 *
 * @example
 * parseFiltresMissions({ q: " lisieux ", statut: "perdue" }) // => { q: "lisieux" }
 */
export function parseFiltresMissions(search: Readonly<Record<string, unknown>>): FiltresMissions {
  const statut = parseChoix(Object.keys(STATUTS_MISSION) as (keyof typeof STATUTS_MISSION)[]);
  return parseFiltres<FiltresMissions>(search, { q: parseMots, statut, tri: parseChoix(TRIS) });
}
