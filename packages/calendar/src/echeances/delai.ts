/**
 * A delay, in one unit:
 * - `joursOuvres`: worked days of the calendar;
 * - `jours`: calendar days;
 * - `mois`: from one day of the month to the same, else the last day;
 * - `joursFrancs`: full days, without the day of the event nor that of the deadline.
 */
export type Delai =
  | { readonly joursOuvres: number }
  | { readonly jours: number }
  | { readonly mois: number }
  | { readonly joursFrancs: number };

/** `ccag`: a last day that is a Saturday, a Sunday or férié moves to the next day that is none. `aucun`: it stays. */
export type Report = "ccag" | "aucun";

export type UniteDelai = "joursOuvres" | "jours" | "mois" | "joursFrancs";
