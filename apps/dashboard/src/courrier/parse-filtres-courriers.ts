import { parseChoix } from "../listes/filtres/parse-choix.ts";
import { parseFiltres } from "../listes/filtres/parse-filtres.ts";

const ETATS = ["a-envoyer", "envoye", "retenu", "abandonne"] as const;
const TRIS = ["-creation", "creation"] as const;

/** Filters of the list of mails, as they stand in the address. */
export interface FiltresCourriers {
  readonly etat?: (typeof ETATS)[number];
  readonly tri?: (typeof TRIS)[number];
}

/**
 * Parses the filters of the list of mails from an address; what it does not know is left out, never an error.
 *
 * @example
 * parseFiltresCourriers({ etat: "abandonne" }) // => { etat: "abandonne" }
 */
export function parseFiltresCourriers(search: Readonly<Record<string, unknown>>): FiltresCourriers {
  return parseFiltres<FiltresCourriers>(search, { etat: parseChoix(ETATS), tri: parseChoix(TRIS) });
}

/**
 * Parses the sort of the list of jobs from an address.
 *
 * @example
 * parseTriTravaux({ tri: "creation" }) // => { tri: "creation" }
 */
export function parseTriTravaux(search: Readonly<Record<string, unknown>>): Pick<FiltresCourriers, "tri"> {
  return parseFiltres<Pick<FiltresCourriers, "tri">>(search, { tri: parseChoix(TRIS) });
}
