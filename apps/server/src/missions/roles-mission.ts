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
} as const satisfies Record<TypeActionMission, readonly Role[]>;

/** Actions of the vendor alone. */
export const ACTIONS_PRESTATAIRE: ReadonlySet<TypeActionMission> = new Set([
  "creer-devis",
  "modifier-devis",
  "envoyer-devis",
  "annuler-devis",
]);
