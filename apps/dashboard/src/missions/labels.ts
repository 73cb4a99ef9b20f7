/** What people read for the records of the journal. */
export const ACTIONS_JOURNAL: Readonly<Record<string, string>> = {
  "mission-creee": "Mission ouverte",
  "derogation-territoire": "Dérogation au territoire",
  "devis-cree": "Devis établi",
  "devis-modifie": "Devis modifié",
  "devis-envoye": "Devis envoyé",
  "devis-accepte": "Devis accepté",
  "devis-decline": "Devis décliné",
  "devis-annule": "Devis annulé",
  "deliberation-enregistree": "Délibération enregistrée",
  "convention-enregistree": "Convention enregistrée",
  "fichier-depose": "Pièce déposée",
  "fichier-retire": "Pièce retirée",
};

/** What people read of where a mission stands. */
export const STATUTS_MISSION = {
  "sans-deliberation": "Délibération attendue",
  "sans-convention": "Convention attendue",
  conventionnee: "Conventionnée",
} as const;
