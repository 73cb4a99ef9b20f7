import type { DateIso } from "@ia-territoires/core";

/** Half of a day, as agendas count. */
export type DemiJournee = "matin" | "apres-midi";

/** Where a slot stands; an `annule` one holds nobody. */
export type StatutCreneau = "propose" | "confirme" | "annule";

/** The two sides that agree on a half-day. */
export type CoteAgenda = "prestataire" | "beneficiaire";

/** A half-day proposed to the beneficiary, then agreed, for a devis (000, art. 2.3: « selon un calendrier établi »). */
export interface Creneau {
  readonly id: string;
  readonly devisId: string;
  readonly date: DateIso;
  readonly demiJournee: DemiJournee;
  /** Account of the référent who will come; null while nobody is chosen. */
  readonly referentId: string | null;
  readonly statut: StatutCreneau;
  /** Who proposed this half-day last, the vendor when absent: the other side confirms it. */
  readonly proposePar?: CoteAgenda;
}
