import type { CatalogueRefus } from "@ia-territoires/core";

/** Why {@link calculateDevis} refuses. */
export type CodeRefusDevis =
  | "plafond-annuel"
  | "minimum-devis"
  | "minimum-annuel"
  | "date-convention-requise"
  | "avant-convention";

/** What {@link calculateDevis} marks without refusing. */
export type CodeAvertissementDevis = "devis-en-cours" | "intervention-avant-devis";

/** Every refusal of {@link calculateDevis}, for screens and documentation. */
export const CODES_REFUS_DEVIS: CatalogueRefus<CodeRefusDevis> = {
  "plafond-annuel": {
    titre: "Plafond annuel dépassé",
    explication:
      "Les demi-journées déjà acceptées et celles demandées passent le plafond de la période. Le refus donne ce qui reste et ce qui tiendrait.",
  },
  "minimum-devis": {
    titre: "Minimum par devis non atteint",
    explication: "Le tarif demande un nombre minimal de demi-journées dans chaque devis.",
  },
  "minimum-annuel": {
    titre: "Minimum annuel non atteint",
    explication:
      "Selon la lecture « minimum par an », les demi-journées acceptées et demandées doivent atteindre le minimum dans chaque période.",
  },
  "date-convention-requise": {
    titre: "Date de convention requise",
    explication:
      "Selon la lecture « année de convention », la période ne peut être connue sans la date de la convention.",
  },
  "avant-convention": {
    titre: "Antérieur à la convention",
    explication:
      "Selon la lecture « année de convention », une date antérieure à la convention n'appartient à aucune période.",
  },
};

/** Every warning of {@link calculateDevis}; none of them blocks. */
export const CODES_AVERTISSEMENT_DEVIS: CatalogueRefus<CodeAvertissementDevis> = {
  "devis-en-cours": {
    titre: "Devis en cours",
    explication:
      "D'autres devis, non encore acceptés, portent sur la même période : s'ils étaient tous acceptés, le plafond serait passé. L'acceptation en décidera.",
  },
  "intervention-avant-devis": {
    titre: "Intervention antérieure au devis",
    explication:
      "Une demi-journée est prévue avant la date du devis. Aucune clause ne l'interdit ; la date est à vérifier.",
  },
};
