import type { NatureEcheance } from "./echeance-dossier.ts";

/** What people read for a kind of échéance. */
export const LIBELLES_NATURE_ECHEANCE: Readonly<Record<NatureEcheance, string>> = {
  "reponse-devis": "Réponse à un devis",
  deliberation: "Délibération",
  "publication-deliberation": "Publication de la délibération",
  convention: "Convention",
  "fin-convention": "Fin de la convention",
  "document-demande": "Document demandé",
  intervention: "Intervention prévue",
  "action-systeme": "Action sur un système d'IA",
  "obligations-systeme": "Obligations d'un système d'IA",
  "reponse-creneau": "Réponse à un créneau",
  "cloture-exercice": "Clôture d'un exercice",
};
