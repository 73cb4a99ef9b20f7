import type { Taux } from "@ia-territoires/core";

/**
 * The rates that a French electronic invoice may carry, in percent: BR-FR-16 of the rules of the reform (FNFE-MPE,
 * France_RFE 1.4.0.01, read 2026-11-22). Some are of the past, some of Corsica or overseas: being in the list does not
 * make a rate right for a line.
 */
export const TAUX_TVA_ADMIS: readonly Taux[] = [
  "0",
  "0.9",
  "1.05",
  "1.75",
  "2.1",
  "5.5",
  "7",
  "8.5",
  "9.2",
  "9.6",
  "10",
  "13",
  "19.6",
  "20",
  "20.6",
] as readonly string[] as readonly Taux[];
