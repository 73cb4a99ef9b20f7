import type { DatedValue } from "@ia-territoires/core";

/** Kinds of record that hold personal data, or that the law keeps from being erased. */
export const CATEGORIES_CONSERVATION = [
  "sessions",
  "liens-et-defis",
  "compteurs-d-essais",
  "cles-idempotence",
  "brouillons-de-saisie",
  "invitations-sans-suite",
  "acces-termines",
  "courriers",
  "absences-referents",
  "passations",
  "rapports-semestriels",
  "journaux-techniques",
  "journal",
  "dossiers",
  "registre-ia",
  "delegations",
  "formations",
  "presents-interventions",
] as const;
export type CategorieConservation = (typeof CATEGORIES_CONSERVATION)[number];

/** How long a kind of record is kept, from when, on what ground, and what happens then. */
export interface RegleConservation {
  readonly categorie: CategorieConservation;
  readonly titre: string;
  /** What is in it. */
  readonly donnees: string;
  /** From when the days are counted. */
  readonly depart: string;
  /** Days, dated and sourced; null where the records are public archives, which no duration erases by itself. */
  readonly jours: DatedValue<number> | null;
  /** Bounds between which an organisme may choose; null when it may not. */
  readonly reglable: { readonly min: number; readonly max: number } | null;
  readonly sort: "effacement" | "archives-publiques" | "exploitant";
  /** What a person reads: the ground, or that no text fixes the duration. */
  readonly motif: string;
}
