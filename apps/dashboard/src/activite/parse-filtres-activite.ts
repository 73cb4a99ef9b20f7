const ETATS = ["equipe", "contact", "sans"] as const;
const TRIS = ["nom", "-population", "-demiJournees", "epci"] as const;

/** What the address says of the overviews. */
export interface FiltresActivite {
  readonly annee?: number;
  readonly etat?: (typeof ETATS)[number];
  readonly tri?: (typeof TRIS)[number];
}

/**
 * Parses the year and the filters of the table of the map; what it does not know is left out.
 *
 * @example
 * parseFiltresActivite({ annee: "2026", etat: "?" }) // => { annee: 2026 }
 */
export function parseFiltresActivite(search: Readonly<Record<string, unknown>>): FiltresActivite {
  const annee = /^20\d\d$/.test(String(search["annee"])) ? Number(search["annee"]) : undefined;
  const etat = ETATS.find((connu) => connu === search["etat"]);
  const tri = TRIS.find((connu) => connu === search["tri"]);
  return {
    ...(annee === undefined ? {} : { annee }),
    ...(etat === undefined ? {} : { etat }),
    ...(tri === undefined ? {} : { tri }),
  };
}
