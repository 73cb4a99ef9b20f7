/** What a mission waits for next, from the first contact to the last half-day. */
export type EtapeMission =
  | "contact"
  | "devis"
  | "deliberation"
  | "convention"
  | "acceptation"
  | "planification"
  | "interventions"
  | "service-fait"
  | "terminee";

/** Title of each stage and what moves a mission out of it, in their order. */
export const ETAPES_MISSION: Readonly<
  Record<EtapeMission, { readonly titre: string; readonly attendu: string }>
> = {
  contact: { titre: "Prise de contact", attendu: "un premier devis" },
  devis: { titre: "Devis en préparation", attendu: "l'envoi du devis" },
  deliberation: { titre: "Délibération", attendu: "une délibération exécutoire" },
  convention: { titre: "Convention", attendu: "la signature de la convention" },
  acceptation: { titre: "Acceptation", attendu: "la réponse du bénéficiaire au devis" },
  planification: { titre: "À planifier", attendu: "des dates pour les demi-journées acceptées" },
  interventions: { titre: "Interventions prévues", attendu: "la réalisation des interventions" },
  "service-fait": { titre: "Service fait à confirmer", attendu: "la confirmation des deux parties" },
  terminee: { titre: "Terminée", attendu: "rien : toutes les demi-journées acceptées sont faites" },
};
