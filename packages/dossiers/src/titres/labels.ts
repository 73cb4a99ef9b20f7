import type { StatutTitre, SuiteAnnulation, VoieRectification } from "./titre.ts";

/** What people read for the status of a titre. */
export const LIBELLES_STATUT_TITRE: Readonly<Record<StatutTitre, string>> = {
  prepare: "En préparation",
  transmis: "Transmis",
  emis: "Émis",
  retire: "Retiré",
  rejete: "Rejeté",
  annule: "Annulé",
};

/** What people read for the way of a correction. */
export const LIBELLES_VOIE_RECTIFICATION: Readonly<Record<VoieRectification, string>> = {
  "titre-reduction": "Titre de réduction",
  "titre-annulation": "Titre d'annulation",
  mandat: "Mandat (exercice antérieur)",
};

/** What people read for what becomes of the half-days of a cancelled titre. */
export const LIBELLES_SUITE_ANNULATION: Readonly<Record<SuiteAnnulation, string>> = {
  refacturer: "Les demi-journées sont à facturer de nouveau",
  abandonner: "Les demi-journées ne seront pas facturées",
};
