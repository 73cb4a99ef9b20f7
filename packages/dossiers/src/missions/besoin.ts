import type { DateIso } from "@ia-territoires/core";

/** A service chosen: one of the offer with the deliverables wished, or `autre` in the body's own words. */
export interface ServiceChoisi {
  readonly code: string;
  /** Codes of deliverables of that service. */
  readonly livrables: readonly string[];
  /** Needed for `autre`; elsewhere it says more. */
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
