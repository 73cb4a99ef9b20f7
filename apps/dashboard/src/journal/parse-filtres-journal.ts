import { parseChoix } from "../listes/filtres/parse-choix.ts";
import { parseUuid } from "../listes/filtres/parse-uuid.ts";
import { parseFiltres } from "../listes/filtres/parse-filtres.ts";

const TRIS = ["-quand", "quand"] as const;

/** Filters of the journal, as they stand in the address: days are ISO texts. */
export interface FiltresJournal {
  readonly action?: string;
  readonly du?: string;
  readonly au?: string;
  /** Dossiers that are about this body. */
  readonly organisme?: string;
  readonly tri?: (typeof TRIS)[number];
}

const parseCode = (valeur: unknown): string | undefined =>
  typeof valeur === "string" && /^[a-z-]{1,80}$/.test(valeur) ? valeur : undefined;
const parseJour = (valeur: unknown): string | undefined =>
  typeof valeur === "string" && /^\d{4}-\d{2}-\d{2}$/.test(valeur) ? valeur : undefined;

/**
 * Parses the filters of the journal from an address; what it does not know is left out, never an error.
 *
 * @example
 * parseFiltresJournal({ action: "devis-envoye", du: "hier" }) // => { action: "devis-envoye" }
 */
export function parseFiltresJournal(search: Readonly<Record<string, unknown>>): FiltresJournal {
  return parseFiltres<FiltresJournal>(search, {
    action: parseCode,
    du: parseJour,
    au: parseJour,
    organisme: parseUuid,
    tri: parseChoix(TRIS),
  });
}
