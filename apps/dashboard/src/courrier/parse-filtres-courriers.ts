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
  const etat = ETATS.find((connu) => connu === search["etat"]);
  const tri = TRIS.find((connu) => connu === search["tri"]);
  return {
    ...(etat === undefined ? {} : { etat }),
    ...(tri === undefined ? {} : { tri }),
  };
}

/**
 * Parses the sort of the list of jobs from an address.
 *
 * @example
 * parseTriTravaux({ tri: "creation" }) // => { tri: "creation" }
 */
export function parseTriTravaux(search: Readonly<Record<string, unknown>>): Pick<FiltresCourriers, "tri"> {
  const tri = TRIS.find((connu) => connu === search["tri"]);
  return tri === undefined ? {} : { tri };
}
