import type { DatedValue } from "@ia-territoires/core";

/** Stable code of a jour férié or of a day of usage. */
export type CodeFerie =
  | "premier-janvier"
  | "vendredi-saint"
  | "lundi-de-paques"
  | "premier-mai"
  | "huit-mai"
  | "ascension"
  | "lundi-de-pentecote"
  | "quatorze-juillet"
  | "assomption"
  | "toussaint"
  | "onze-novembre"
  | "noel"
  | "saint-etienne"
  | "abolition-esclavage"
  | "saint-pierre-chanel"
  | "saint-pierre-et-saint-paul"
  | "fete-du-territoire"
  | "arrivee-evangile"
  | "fete-autonomie"
  | "matarii"
  | "fete-citoyennete";

/** Days that custom keeps and no text makes férié; a calendar takes them only when asked, as closed days. */
export type CodeUsage =
  | "mardi-gras"
  | "mercredi-des-cendres"
  | "mi-careme"
  | "vendredi-saint-antilles"
  | "victor-schoelcher"
  | "jour-des-defunts";

/** `loi`: a text in force says so. `conteste`: texts and authorities disagree. `usage`: custom only. */
export type StatutFerie = "loi" | "conteste" | "usage";

/**
 * What counting needs of a férié, and no more: code, month (0: counted from Easter Sunday), day, and the first and last
 * years in which it is férié, where they cut the century.
 */
export type JourDeTexte<Code extends string = CodeFerie> = readonly [
  code: Code,
  mois: number,
  jour: number,
  premiereAnnee?: number,
  derniereAnnee?: number,
];

/** A day that comes back every year, on a fixed date or at a distance from Easter Sunday. */
export interface RegleFerie {
  readonly code: CodeFerie | CodeUsage;
  readonly nom: string;
  readonly statut: StatutFerie;
  /** Month, 1 to 12, and day; or, when `mois` is 0, days after Easter Sunday (before it when negative). */
  readonly mois: number;
  readonly jour: number;
}

/** A rule of férié during one period, with its source. */
export type RegleDatee = DatedValue<RegleFerie>;
