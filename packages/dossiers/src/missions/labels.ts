import type { TypeActionMission } from "./action-mission.ts";
import type { StatutDevis } from "./mission.ts";

/** What people read for the status of a devis. */
export const LIBELLES_STATUT_DEVIS: Readonly<Record<StatutDevis, string>> = {
  brouillon: "Brouillon",
  envoye: "Envoyé",
  accepte: "Accepté",
  decline: "Décliné",
  annule: "Annulé",
};

/** What people read for an action. */
export const LIBELLES_ACTION_MISSION: Readonly<Record<TypeActionMission, string>> = {
  "creer-devis": "Établir un devis",
  "modifier-devis": "Modifier le devis",
  "envoyer-devis": "Envoyer le devis",
  "enregistrer-deliberation": "Enregistrer la délibération",
  "enregistrer-convention": "Enregistrer la convention",
  "accepter-devis": "Accepter le devis",
  "decliner-devis": "Décliner le devis",
  "annuler-devis": "Annuler le devis",
};
