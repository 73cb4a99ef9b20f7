/** Roles of a person in an organisme, in the order screens show them. */
export const ROLES = [
  "admin",
  "referent-ia",
  "juriste",
  "service-financier",
  "dpo",
  "dgs",
  "agent",
  "elu",
  "titulaire",
  "mandataire",
  "pilote-accord-cadre",
  "pilote-experimentation",
  "prestataire-pilotage",
  "editeur",
  "approbateur",
  "lecture",
] as const;

export type Role = (typeof ROLES)[number];

const CONNUS: ReadonlySet<string> = new Set(ROLES);

/** Whether a text is one of {@link ROLES}. */
export function isRole(texte: string): texte is Role {
  return CONNUS.has(texte);
}
