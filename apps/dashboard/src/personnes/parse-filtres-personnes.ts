import { parseChoix } from "../listes/filtres/parse-choix.ts";
import { parseFiltres } from "../listes/filtres/parse-filtres.ts";
import { parseMots } from "../listes/filtres/parse-mots.ts";

const STATUTS = ["active", "invitee", "terminee"] as const;

/** Filters of the list of people, as the address holds them. */
export interface FiltresPersonnes {
  readonly q?: string;
  readonly statut?: (typeof STATUTS)[number];
}

/**
 * Parses the filters of the address; what makes no sense is left out.
 *
 * @example
 * parseFiltresPersonnes({ statut: "invitee", q: " " }) // => { statut: "invitee" }
 */
export function parseFiltresPersonnes(search: Readonly<Record<string, unknown>>): FiltresPersonnes {
  return parseFiltres<FiltresPersonnes>(search, { q: parseMots, statut: parseChoix(STATUTS) });
}
