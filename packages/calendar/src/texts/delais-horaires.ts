import type { DateIso, DatedValue } from "@ia-territoires/core";

/** A delay in hours that a text sets, and what it is for. */
export interface DelaiHoraire {
  readonly heures: number;
  readonly libelle: string;
}

/** The delays in hours that local bodies meet, ready for `calculateEcheanceHoraire`. */
export const DELAIS_HORAIRES: Readonly<
  Record<"violation-cnil" | "violation-departement", DatedValue<DelaiHoraire>>
> = {
  "violation-cnil": {
    value: { heures: 72, libelle: "Notifier une violation de données à la CNIL" },
    from: "2018-05-25" as DateIso,
    source: { texte: "Règlement (UE) 2016/679 (RGPD)", article: "33" },
    certainty: "secondary",
    verifiedOn: "2026-11-22" as DateIso,
    note: "72 heures au plus tard après en avoir pris connaissance, si possible ; au-delà, la notification dit les motifs du retard.",
  },
  "violation-departement": {
    value: { heures: 48, libelle: "Avertir le Département d'une violation de données" },
    from: "2025-01-01" as DateIso,
    source: { texte: "Convention d'expérimentation du Département du Var", article: "4" },
    certainty: "verified",
    verifiedOn: "2026-11-22" as DateIso,
    note: "« dans les meilleurs délais et en moins de 48h » : à 48 heures, il est trop tard.",
  },
};
