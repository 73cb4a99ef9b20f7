import type { Certainty, DateIso, DatedValue, Montant, Source, Taux } from "@ia-territoires/core";

const LU_LE = "2026-11-22" as DateIso;
const ccp = (article: string): Source => ({
  texte: "Code de la commande publique",
  article,
  consulteLe: LU_LE,
});
const bce = (from: string, to: string, value: string, certainty: Certainty): DatedValue<Taux> => ({
  value: value as Taux,
  from: from as DateIso,
  to: to as DateIso,
  source: { texte: "BCE, taux des opérations principales de refinancement", consulteLe: LU_LE },
  certainty,
  verifiedOn: LU_LE,
});

/**
 * The main refinancing rate of the ECB on the first day of each half-year: one rate for the whole delay, that of the
 * half-year in which interest began (R. 2192-31). Half-years that were not read are absent, not extrapolated.
 */
export const TAUX_DIRECTEUR_SEMESTRE: readonly DatedValue<Taux>[] = [
  bce("2023-01-01", "2023-06-30", "2.5", "verified"),
  bce("2023-07-01", "2023-12-31", "4", "from-memory"),
  bce("2024-01-01", "2024-06-30", "4.5", "verified"),
  bce("2024-07-01", "2024-12-31", "4.25", "verified"),
  bce("2025-01-01", "2025-06-30", "3.15", "from-memory"),
  bce("2025-07-01", "2025-12-31", "2.15", "from-memory"),
];

export const POINTS_AJOUTES = "8" as Taux;
export const JOURS_ANNEE = 365;
export const INDEMNITE_FORFAITAIRE = "40.00" as Montant;
export const SOURCES_INTERETS: readonly Source[] = [
  ccp("L. 2192-13"),
  ccp("R. 2192-31"),
  ccp("R. 2192-32"),
  ccp("D. 2192-35"),
];
