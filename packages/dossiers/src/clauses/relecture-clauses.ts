import type { DateIso } from "@ia-territoires/core";
import type { ClauseVerifiee, EtatClause } from "./check-clauses.ts";

/** What was found of one clause, kept: its code, its state, the words of the document. */
export type ClauseRelue = Pick<ClauseVerifiee, "code" | "etat" | "passage">;

/** The check of an act or a contract about a system, kept with it. The text itself is not kept. */
export interface RelectureClauses {
  /** What was read: « Convention du 3 mars 2026 ». One check per title, the last one. */
  readonly document: string;
  readonly clauses: readonly ClauseRelue[];
  readonly le: DateIso;
  readonly auteur: string;
}

/** What people read for the states that may be kept. */
export const ETATS_CLAUSE: readonly EtatClause[] = ["presente", "trouvee", "a-verifier", "absente"];
