import type { Territoire } from "@ia-territoires/core";
import type { JourLike } from "../jours/jour-like.ts";

/** A day closed every year: on a date, or so many days after Easter Sunday (`mois: 0`). */
export interface FermetureAnnuelle {
  readonly nom: string;
  readonly mois: number;
  readonly jour: number;
}

/** Closed days: one day, a stretch with both ends included, or a day of every year (see `JOURS_USAGE`). */
export type Fermeture = JourLike | { readonly debut: JourLike; readonly fin: JourLike } | FermetureAnnuelle;

/** `ouvres`: Monday to Friday. `ouvrables`: Monday to Saturday. Fériés are worked in neither. */
export type Semaine = "ouvres" | "ouvrables";

/** What makes a calendar; only `territoire` is needed. */
export interface OptionsCalendrier {
  /** Territory of the beneficiary: it decides the fériés. See `territoireOf` of core for a commune. */
  readonly territoire: Territoire;
  /** Days on which the office is closed: ponts, a week in August, days of usage. They move no legal deadline. */
  readonly fermetures?: readonly Fermeture[];
  /** Fériés worked here, by code (`CodeFerie`, every year) or by date. They stay fériés for legal deadlines. */
  readonly joursFeriesTravailles?: readonly JourLike[];
  /** Alsace-Moselle only: is Good Friday férié in this commune? True by default. */
  readonly vendrediSaint?: boolean;
  /** Days of the week that are worked; `ouvres` by default. */
  readonly semaine?: Semaine;
  /** Saint-Martin only: the date of the abolition from 2018 on, which is contested; `28-mai` by default. */
  readonly abolitionSaintMartin?: "27-mai" | "28-mai";
}
