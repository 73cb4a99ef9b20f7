import { parseChoix } from "../listes/filtres/parse-choix.ts";
import { parseMots } from "../listes/filtres/parse-mots.ts";
import { parseFiltres } from "../listes/filtres/parse-filtres.ts";

const ETATS = ["faites", "toutes"] as const;
const QUI = ["moi", "autres", "tous"] as const;
const TRIS = ["jour", "-jour"] as const;

/** Filters of the list of échéances, as they stand in the address; what is left out: to do, by us, first due first. */
export interface FiltresEcheances {
  readonly q?: string;
  readonly etat?: (typeof ETATS)[number];
  readonly qui?: (typeof QUI)[number];
  readonly tri?: (typeof TRIS)[number];
}

/**
 * Parses the filters of the list of échéances from an address; what it does not know is left out, never an error.
 *
 * @example
 * parseFiltresEcheances({ etat: "faites", qui: "nous" }) // => { etat: "faites" }
 */
export function parseFiltresEcheances(search: Readonly<Record<string, unknown>>): FiltresEcheances {
  return parseFiltres<FiltresEcheances>(search, {
    q: parseMots,
    etat: parseChoix(ETATS),
    qui: parseChoix(QUI),
    tri: parseChoix(TRIS),
  });
}
