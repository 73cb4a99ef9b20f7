import type { DateIso } from "@ia-territoires/core";

/** A service chosen: one of the offer by its code, or another one in the body's own words (the list is open). */
export interface ServiceChoisi {
  readonly code: string;
  /** Given for `autre`, whose words are the body's own. */
  readonly precision?: string;
}

/** `repris` in a devis, or `ecarte` with its reason. */
export type StatutBesoin = "ouvert" | "repris" | "ecarte";

/** What a body needs, said at the first contact or when it asks for a devis. */
export interface Besoin {
  readonly id: string;
  /** Which side entered it. */
  readonly origine: "prestataire" | "beneficiaire";
  readonly recuLe: DateIso;
  readonly texte: string;
  readonly services: readonly ServiceChoisi[];
  /** Half-days the body has in mind; absent when it does not say. */
  readonly demiJournees?: number;
  /** Day before which the body would like it done. */
  readonly avantLe?: DateIso;
  readonly statut: StatutBesoin;
  readonly devisId?: string;
  readonly motif?: string;
}
