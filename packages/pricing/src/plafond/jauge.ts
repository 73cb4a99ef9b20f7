import type { DateIso } from "@ia-territoires/core";

/** A year of the cap, both days included. */
export interface PeriodePlafond {
  readonly debut: DateIso;
  readonly fin: DateIso;
  readonly libelle: string;
}

/** Half-days that belong to a period. */
export interface Imputation {
  readonly periode: PeriodePlafond;
  readonly demiJournees: number;
}

/**
 * Where a period stands, in half-days. `restantes` is what can still be accepted before this demande:
 * cap less accepted ones; half-days only quoted are shown apart, since only acceptance takes them.
 */
export interface Jauge {
  readonly periode: PeriodePlafond;
  readonly plafond: number;
  readonly acceptees: number;
  readonly devisees: number;
  readonly demandees: number;
  readonly restantes: number;
}
