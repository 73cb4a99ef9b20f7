const ETATS = ["faites", "abandonnees", "toutes"] as const;
const TRIS = ["echeance", "-echeance", "-budget", "systeme"] as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Filters of the plan, as they stand in the address; without a state, what is left to do. */
export interface FiltresPlan {
  readonly q?: string;
  readonly etat?: (typeof ETATS)[number];
  readonly organisme?: string;
  readonly tri?: (typeof TRIS)[number];
}

/**
 * Parses the filters of the plan from the texts of an address; what it does not know is left out, never an error.
 *
 * @example
 * parseFiltresPlan({ q: " chat ", etat: "perdues" }) // => { q: "chat" }
 */
export function parseFiltresPlan(search: Readonly<Record<string, string>>): FiltresPlan {
  const q = search["q"]?.trim() ?? "";
  const organisme = search["organisme"] ?? "";
  const etat = ETATS.find((connu) => connu === search["etat"]);
  const tri = TRIS.find((connu) => connu === search["tri"]);
  return {
    ...(q === "" ? {} : { q }),
    ...(etat === undefined ? {} : { etat }),
    ...(UUID.test(organisme) ? { organisme } : {}),
    ...(tri === undefined ? {} : { tri }),
  };
}

/** The filters as the list takes them. */
export function toCriteresPlan({ q, etat, organisme, tri }: FiltresPlan) {
  return {
    ...(q === undefined ? {} : { recherche: q }),
    ...(etat === undefined ? {} : { etat }),
    ...(organisme === undefined ? {} : { organismeId: organisme }),
    tri: tri ?? ("echeance" as const),
  };
}
