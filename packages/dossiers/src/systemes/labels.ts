import type { EtatAction, UsageSysteme } from "./systeme.ts";
import type { StatutSysteme } from "./get-statut-systeme.ts";

/** What people read for the use of a system. */
export const LIBELLES_USAGE: Readonly<Record<UsageSysteme, string>> = {
  projet: "En projet",
  essai: "En essai",
  "en-service": "En service",
  arrete: "Arrêté",
};

/** What people read for the state of a system in the register. */
export const LIBELLES_STATUT_SYSTEME: Readonly<Record<StatutSysteme, string>> = {
  "a-completer": "À compléter",
  "a-confirmer": "À confirmer par un juriste",
  "a-revoir": "Avis à revoir",
  confirme: "Confirmé",
  requalifie: "Requalifié",
};

/** What people read for the state of an action. */
export const LIBELLES_ETAT_ACTION: Readonly<Record<EtatAction, string>> = {
  "a-faire": "À faire",
  "en-cours": "En cours",
  faite: "Faite",
  abandonnee: "Abandonnée",
};
