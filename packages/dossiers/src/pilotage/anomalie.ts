import type { DateIso } from "@ia-territoires/core";

/** What is late or missing in a mission. None of them forbids anything by itself: it is shown, and people decide. */
export type CodeAnomalie =
  | "siret-absent"
  | "deliberation-manquante"
  | "convention-terminee"
  | "devis-perime"
  | "document-en-retard"
  | "intervention-sans-suite"
  | "service-fait-en-attente";

/** One thing to put right, from the day it becomes one. */
export interface Anomalie {
  readonly code: CodeAnomalie;
  /** First day on which it is one: until then nothing is late. */
  readonly depuis: DateIso;
  /** The devis, intervention or document concerned; null for the mission itself. */
  readonly objetId: string | null;
  /** What tells it from others of its kind: a number, a title, a day. */
  readonly precision: string;
}

/** Days that a service done waits for both confirmations before it is pointed out: a choice of this software. */
export const ATTENTE_SERVICE_FAIT_JOURS = 15;
/** Days without a change of stage after which a mission is said to be stuck: a choice of this software. */
export const MISSION_BLOQUEE_JOURS = 30;

/** Title of each anomaly, and what puts it right. */
export const ANOMALIES: Readonly<Record<CodeAnomalie, { readonly titre: string; readonly remede: string }>> =
  {
    "siret-absent": {
      titre: "SIRET du bénéficiaire absent",
      remede: "Compléter la fiche de l'organisme : le titre de recettes le demande.",
    },
    "deliberation-manquante": {
      titre: "Délibération manquante",
      remede:
        "Un devis envoyé attend que l'assemblée délibère : envoyer le projet de délibération, puis enregistrer l'acte.",
    },
    "convention-terminee": {
      titre: "Convention terminée",
      remede: "Des demi-journées acceptées restent à faire : renouveler la convention ou solder le devis.",
    },
    "devis-perime": {
      titre: "Devis dont la validité est passée",
      remede: "Relancer le bénéficiaire, ou annuler le devis et en établir un autre.",
    },
    "document-en-retard": {
      titre: "Document demandé en retard",
      remede: "Relancer le bénéficiaire, ou annuler la demande.",
    },
    "intervention-sans-suite": {
      titre: "Intervention passée sans fiche",
      remede: "Remplir la fiche et la dire réalisée, la déplacer ou l'annuler.",
    },
    "service-fait-en-attente": {
      titre: "Service fait en attente de confirmation",
      remede: "Demander la confirmation de l'autre partie : le titre de recettes en dépend.",
    },
  };
