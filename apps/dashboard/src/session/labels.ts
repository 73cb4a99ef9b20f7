/** French labels of the roles. */
export const ROLES: Readonly<Record<string, string>> = {
  admin: "Administrateur",
  "referent-ia": "Référent IA",
  juriste: "Juriste",
  "service-financier": "Service financier",
  dpo: "Délégué à la protection des données",
  dgs: "DGS ou secrétaire général(e) de mairie",
  agent: "Agent",
  elu: "Élu",
  titulaire: "Titulaire",
  mandataire: "Mandataire",
  "pilote-accord-cadre": "Pilote de l’accord-cadre",
  "pilote-experimentation": "Pilote de l’expérimentation",
  "prestataire-pilotage": "Prestataire de pilotage",
  editeur: "Éditeur",
  approbateur: "Approbateur",
  lecture: "Lecture seule",
};
