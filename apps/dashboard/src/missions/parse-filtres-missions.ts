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
  const q = typeof search["q"] === "string" ? search["q"].trim().slice(0, 100) : "";
  const statut = Object.keys(STATUTS_MISSION).find((known) => known === search["statut"]);
  const tri = TRIS.find((known) => known === search["tri"]);
  return {
    ...(q === "" ? {} : { q }),
    ...(statut === undefined ? {} : { statut: statut as keyof typeof STATUTS_MISSION }),
    ...(tri === undefined ? {} : { tri }),
  };
}
