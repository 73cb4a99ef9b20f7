import type { DateIso, DatedValue, Montant, Source, Taux } from "@ia-territoires/core";

const LU_LE = "2026-11-22" as DateIso;
const ccp = (article: string): Source => ({
  texte: "Code de la commande publique",
  article,
  consulteLe: LU_LE,
});

/** Who buys, as far as the rate of an advance goes (R. 2191-7). */
export type AcheteurAvance = "etat" | "grand-etablissement-etat" | "grande-collectivite" | "autre";

/** What the code says of advances between two dates. */
export interface ReglesAvance {
  /** R. 2191-3: beyond this amount without tax and this number of months, an advance is due. */
  readonly seuilHt: Montant;
  readonly seuilMois: number;
  /** R. 2191-7, in percent. */
  readonly tauxMinimum: Taux;
  readonly tauxMaximum: Taux;
  /** R. 2191-7: least rate when the holder is a small or medium firm (R. 2151-13), by kind of buyer. */
  readonly tauxMinimumPme: Readonly<Record<AcheteurAvance, Taux>>;
}

/** Advances, in the version of decree 2024-1251: an earlier date was not read, so it has no answer. */
export const REGLES_AVANCE: readonly DatedValue<ReglesAvance>[] = [
  {
    value: {
      seuilHt: "50000.00" as Montant,
      seuilMois: 2,
      tauxMinimum: "5" as Taux,
      tauxMaximum: "30" as Taux,
      tauxMinimumPme: {
        etat: "30" as Taux,
        "grand-etablissement-etat": "10" as Taux,
        "grande-collectivite": "10" as Taux,
        autre: "5" as Taux,
      },
    },
    from: "2025-01-01" as DateIso,
    source: ccp("R. 2191-3 et R. 2191-7"),
    certainty: "verified",
    verifiedOn: LU_LE,
    note: "Valeurs lues dans la version issue du décret n° 2024-1251 ; le jour de son entrée en vigueur est à relire.",
  },
];

/** R. 2191-11 and R. 2191-12: when the contract is silent, repayment begins and ends there, in percent of the amount with tax. */
export const REMBOURSEMENT_AVANCE = Object.freeze({ debut: "65" as Taux, fin: "80" as Taux, tauxFort: 30n });

export const SOURCES_AVANCE: readonly Source[] = [ccp("R. 2191-3"), ccp("R. 2191-7"), ccp("R. 2151-13")];
export const SOURCES_REMBOURSEMENT: readonly Source[] = [ccp("R. 2191-11"), ccp("R. 2191-12")];
export const SOURCE_MAXIMUM: Source = ccp("R. 2162-4");
