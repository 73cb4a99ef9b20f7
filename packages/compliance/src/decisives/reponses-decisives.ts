import type { FactId } from "../faits/faits.ts";
import type { OutcomeFound } from "../classement/classement.ts";

/** One answer that would be given instead of the present one. */
export interface Changement {
  readonly fact: FactId;
  readonly valeur: string | readonly string[];
  /** Options of a multiple choice about which one still does not know. */
  readonly inconnus?: readonly string[];
}

/** Answers that, together, would change the class; none of them alone does when there are two. */
export interface ReponseDecisive {
  readonly changements: readonly Changement[];
  /** Classes that would be found. */
  readonly outcomes: readonly OutcomeFound["outcome"][];
}
