/** The documents made from a system of the register, in the order people read them, and what each is called. */
export const LIBELLES_NOTES = {
  "fiche-systeme": "Fiche du système",
  "note-juridique": "Note juridique",
  "rapport-audit": "Rapport d'audit",
  aipd: "Analyse d'impact sur les données (AIPD), à compléter",
  fria: "Analyse d'impact sur les droits fondamentaux, à compléter",
  "mention-crpa": "Mention sur une décision",
  "notice-information": "Notice aux agents et aux usagers",
  "questionnaire-fournisseur": "Questionnaire au fournisseur, avec bilan environnemental",
  "charte-usage": "Charte d'usage",
  "grille-clauses": "Grille des clauses d'un acte ou d'un contrat",
} as const satisfies Readonly<Record<string, string>>;

/** The name of a document, as its address has it. */
export type NomNote = keyof typeof LIBELLES_NOTES;

/** All of them. */
export const NOMS_NOTES = Object.keys(LIBELLES_NOTES) as readonly NomNote[];
