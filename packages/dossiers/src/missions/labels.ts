import type { TypeActionMission } from "./action-mission.ts";
import type { StatutDemandeDocument } from "./demande-document.ts";
import type { StatutIntervention } from "./intervention.ts";
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
  "solder-devis": "Solder le devis",
  "denoncer-convention": "Dénoncer la convention",
  "renouveler-adhesion": "Préparer une nouvelle convention",
  "enregistrer-besoin": "Enregistrer un besoin",
  "ecarter-besoin": "Écarter le besoin",
  "planifier-intervention": "Planifier une intervention",
  "modifier-intervention": "Déplacer l'intervention",
  "rediger-fiche": "Rédiger la fiche",
  "realiser-intervention": "Noter la réalisation",
  "confirmer-service-fait": "Confirmer le service fait",
  "annuler-intervention": "Annuler l'intervention",
  "demander-document": "Demander un document",
  "recevoir-document": "Noter la réception",
  "annuler-demande": "Annuler la demande",
};

/** What people read for the status of an intervention. */
export const LIBELLES_STATUT_INTERVENTION: Readonly<Record<StatutIntervention, string>> = {
  prevue: "Prévue",
  realisee: "Réalisée",
  "service-fait": "Service fait",
  annulee: "Annulée",
};

/** What people read for the status of a document asked. */
export const LIBELLES_STATUT_DEMANDE: Readonly<Record<StatutDemandeDocument, string>> = {
  attendue: "Attendu",
  recue: "Reçu",
  annulee: "Annulé",
};
