import type { TypeActionMission } from "@ia-territoires/dossiers";
import type { Role } from "../session/roles.ts";

/**
 * Who may do each action, whichever side they are on. The beneficiary decides on a devis; the référent of the vendor
 * may record a decision received on paper. Rows of the other side are kept apart by row-level security.
 */
export const ROLES_ACTION = {
  "creer-devis": ["admin", "referent-ia"],
  "modifier-devis": ["admin", "referent-ia"],
  "envoyer-devis": ["admin", "referent-ia"],
  "annuler-devis": ["admin", "referent-ia"],
  "accepter-devis": ["admin", "referent-ia", "dgs", "elu"],
  "decliner-devis": ["admin", "referent-ia", "dgs", "elu"],
  "enregistrer-deliberation": ["admin", "referent-ia", "juriste", "dgs"],
  "enregistrer-convention": ["admin", "referent-ia", "juriste", "dgs"],
  "solder-devis": ["admin", "referent-ia"],
  "denoncer-convention": ["admin", "referent-ia", "juriste", "dgs"],
  "renouveler-adhesion": ["admin", "referent-ia"],
  "enregistrer-besoin": ["admin", "referent-ia", "dgs", "agent", "elu"],
  "ecarter-besoin": ["admin", "referent-ia"],
  "planifier-intervention": ["admin", "referent-ia"],
  "modifier-intervention": ["admin", "referent-ia"],
  "rediger-fiche": ["admin", "referent-ia"],
  "realiser-intervention": ["admin", "referent-ia"],
  "confirmer-service-fait": ["admin", "referent-ia", "service-financier", "dgs", "agent", "elu"],
  "annuler-intervention": ["admin", "referent-ia"],
  "demander-document": ["admin", "referent-ia", "juriste"],
  "recevoir-document": ["admin", "referent-ia", "juriste", "dgs", "agent"],
  "annuler-demande": ["admin", "referent-ia", "juriste"],
} as const satisfies Record<TypeActionMission, readonly Role[]>;

/** Actions of the vendor alone. */
export const ACTIONS_PRESTATAIRE: ReadonlySet<TypeActionMission> = new Set([
  "creer-devis",
  "modifier-devis",
  "envoyer-devis",
  "annuler-devis",
  "solder-devis",
  "renouveler-adhesion",
  "ecarter-besoin",
  "planifier-intervention",
  "modifier-intervention",
  "rediger-fiche",
  "realiser-intervention",
  "annuler-intervention",
  "demander-document",
  "annuler-demande",
]);
