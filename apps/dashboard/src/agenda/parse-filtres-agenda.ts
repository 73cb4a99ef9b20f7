import { isDateIso } from "@ia-territoires/core";

/** What the agenda shows, as it stands in the address; what is left out: this week, every référent. */
export interface FiltresAgenda {
  /** A day of the week, or of the month, to show. */
  readonly jour?: string;
  readonly referent?: string;
  readonly vue?: "mois";
}

/**
 * Parses what the agenda shows from an address; what it does not know is left out, never an error.
 *
 * @example
 * parseFiltresAgenda({ jour: "2027-03-09", vue: "siecle" }) // => { jour: "2027-03-09" }
 */
export function parseFiltresAgenda(search: Readonly<Record<string, unknown>>): FiltresAgenda {
  const { jour, referent, vue } = search;
  return {
    ...(isDateIso(jour) && jour >= "2013-03-01" && jour <= "2098-09-30" ? { jour } : {}),
    ...(typeof referent === "string" && referent !== "" ? { referent } : {}),
    ...(vue === "mois" ? { vue } : {}),
  };
}
