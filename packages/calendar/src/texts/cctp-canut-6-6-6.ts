import type { DateIso, DatedValue } from "@ia-territoires/core";

/** One step of an order and its delay in jours ouvrés. */
export interface EtapeCommande {
  readonly code: string;
  readonly libelle: string;
  readonly joursOuvres: number;
}

/** Steps of an order under the accord-cadre of the CANUT, from the need; the text does not say from what each runs. */
export const ETAPES_COMMANDE_CANUT: DatedValue<readonly EtapeCommande[]> = {
  value: [
    { code: "devis", libelle: "Devis proposé par le titulaire", joursOuvres: 10 },
    { code: "validation", libelle: "Validation du devis par le bénéficiaire", joursOuvres: 10 },
    { code: "commande", libelle: "Émission du bon de commande par le bénéficiaire", joursOuvres: 15 },
  ],
  from: "2025-01-01" as DateIso,
  source: { texte: "CCTP de l'accord-cadre de la CANUT", article: "6.6.6" },
  certainty: "verified",
  verifiedOn: "2026-11-22" as DateIso,
  note: "Le texte ne dit pas d'où court chaque délai : de l'étape précédente par défaut, ou de l'expression du besoin.",
};
