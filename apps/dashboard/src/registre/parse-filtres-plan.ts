import { parseChoix } from "../listes/filtres/parse-choix.ts";
import { parseFiltres } from "../listes/filtres/parse-filtres.ts";
import { parseMots } from "../listes/filtres/parse-mots.ts";
import { parseUuid } from "../listes/filtres/parse-uuid.ts";

const ETATS = ["faites", "abandonnees", "toutes"] as const;
const TRIS = ["echeance", "-echeance", "-budget", "systeme"] as const;

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
export function parseFiltresPlan(search: Readonly<Record<string, unknown>>): FiltresPlan {
  return parseFiltres<FiltresPlan>(search, {
    q: parseMots,
    etat: parseChoix(ETATS),
    organisme: parseUuid,
    tri: parseChoix(TRIS),
  });
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
