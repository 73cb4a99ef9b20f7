import type { Certainty, DateIso, Montant, Source, Taux } from "@ia-territoires/core";

/** What a text says of lateness: P = V × R ÷ `diviseur`, nothing up to `exoneration`, never above `plafond`. */
export interface RegimePenalites {
  readonly diviseur: number;
  /** No penalty is due while their total does not exceed it. */
  readonly exoneration: Montant;
  /** Percentage of the amount of the market or order; `null`: no cap. */
  readonly plafond: Taux | null;
  readonly source: Source;
  readonly certainty: Certainty;
}

/** The CCAG whose penalties are known, by code and year. */
export type CodeCcag = "tic-2021" | "fcs-2021" | "pi-2021" | "mi-2021" | "tic-2009";

const LU_LE = "2026-11-22" as DateIso;
const regime = (
  texte: string,
  diviseur: number,
  exoneration: string,
  plafond: string | null,
  certainty: Certainty,
): RegimePenalites => ({
  diviseur,
  exoneration: exoneration as Montant,
  plafond: plafond as Taux | null,
  source: { texte, article: "14.1", consulteLe: LU_LE },
  certainty,
});

/** Divisors read on service-public.fr (F34058) and in the text of 2009; thresholds of 2021 in a comment of the code. */
export const PENALITES_CCAG: Readonly<Record<CodeCcag, RegimePenalites>> = Object.freeze({
  "tic-2021": regime("CCAG-TIC (arrêté du 30 mars 2021)", 1000, "1000.00", "10", "secondary"),
  "fcs-2021": regime("CCAG-FCS (arrêté du 30 mars 2021)", 1000, "1000.00", "10", "secondary"),
  "pi-2021": regime("CCAG-PI (arrêté du 30 mars 2021)", 3000, "1000.00", "10", "secondary"),
  "mi-2021": regime("CCAG-MI (arrêté du 30 mars 2021)", 3000, "1000.00", "10", "secondary"),
  "tic-2009": regime("CCAG-TIC (arrêté du 16 septembre 2009)", 1000, "300.00", null, "verified"),
});
