import { isCodeDepartement } from "@ia-territoires/core";

const TRIS = ["pertinence", "nom", "population", "-population"] as const;

/** Filters of the directory, as they stand in the address. */
export interface FiltresOrganismes {
  readonly q?: string;
  readonly nature?: string;
  readonly departement?: string;
  readonly tri?: (typeof TRIS)[number];
}

/**
 * Parses the filters of the directory from an address; what it does not know is left out, never an error.
 *
 * @example
 * parseFiltresOrganismes({ q: " caen ", tri: "couleur" }) // => { q: "caen" }
 */
export function parseFiltresOrganismes(search: Readonly<Record<string, unknown>>): FiltresOrganismes {
  const q = text(search["q"])?.slice(0, 100);
  const nature = text(search["nature"]);
  const departement = text(search["departement"])?.toUpperCase();
  const tri = TRIS.find((known) => known === search["tri"]);
  return {
    ...(q === undefined ? {} : { q }),
    ...(nature !== undefined && /^[a-z-]{2,30}$/.test(nature) ? { nature } : {}),
    ...(departement !== undefined && isCodeDepartement(departement) ? { departement } : {}),
    ...(tri === undefined ? {} : { tri }),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
