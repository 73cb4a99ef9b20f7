import { isCodeDepartement } from "@ia-territoires/core";
import { parseChoix } from "../listes/filtres/parse-choix.ts";
import { parseFiltres } from "../listes/filtres/parse-filtres.ts";
import { parseMots } from "../listes/filtres/parse-mots.ts";

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
  return parseFiltres<FiltresOrganismes>(search, {
    q: parseMots,
    nature: (valeur) => {
      const nature = parseMots(valeur);
      return nature !== undefined && /^[a-z-]{2,30}$/.test(nature) ? nature : undefined;
    },
    departement: (valeur) => {
      const code = parseMots(valeur)?.toUpperCase();
      return code !== undefined && isCodeDepartement(code) ? code : undefined;
    },
    tri: parseChoix(TRIS),
  });
}
