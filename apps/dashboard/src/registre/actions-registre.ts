/** What people read for the records of the journal of a system. */
export const ACTIONS_REGISTRE: Readonly<Record<string, string>> = {
  "systeme-declare": "Système déclaré",
  "systeme-decrit": "Description modifiée",
  "systeme-usage": "Usage modifié",
  "reponse-donnee": "Réponse donnée",
  "reponse-retiree": "Réponse retirée",
  "reponse-annulee": "Réponse annulée",
  "avis-confirme": "Classes confirmées par un juriste",
  "avis-requalifie": "Classes requalifiées par un juriste",
  "lecture-tranchee": "Lecture tranchée par un juriste",
  "action-ajoutee": "Action ajoutée",
  "action-modifiee": "Action modifiée",
  "preuve-rattachee": "Preuve rattachée",
  "preuve-detachee": "Preuve détachée",
  "clauses-relues": "Clauses d’un contrat relues",
  "examen-refait": "Réexaminé sous un nouveau texte",
  "changement-vu": "Changement de texte pris en compte",
};
