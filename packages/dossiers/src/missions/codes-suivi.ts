import type { CatalogueRefus } from "@ia-territoires/core";

/** Refusals of what comes around and after the devis: needs, end of the convention, interventions, documents asked. */
export type CodeRefusSuivi =
  | "convention-terminee"
  | "denonciation-incoherente"
  | "vote-incoherent"
  | "besoin-clos"
  | "devis-non-accepte"
  | "devis-execute"
  | "interventions-prevues"
  | "rien-a-rendre"
  | "rien-n-est-fait"
  | "demi-journees-depassees"
  | "plafond-annee-intervention"
  | "intervention-hors-convention"
  | "intervention-non-realisee"
  | "intervention-deja-realisee"
  | "intervention-annulee"
  | "service-deja-fait"
  | "service-deja-confirme"
  | "confirmation-avant-intervention"
  | "delai-passe"
  | "demande-close"
  | "document-sans-fichier"
  | "courriel-inconnu";

export const CODES_REFUS_SUIVI: CatalogueRefus<CodeRefusSuivi> = {
  "convention-terminee": {
    titre: "Convention terminée",
    explication:
      "La convention a pris fin, par son terme ou par une dénonciation : un devis accepté ensuite demande une nouvelle adhésion.",
  },
  "denonciation-incoherente": {
    titre: "Dates de la dénonciation incohérentes",
    explication:
      "Une dénonciation suit la signature de la convention, et son dernier jour d'effet ne la précède pas.",
  },
  "vote-incoherent": {
    titre: "Vote incohérent",
    explication: "Les votants ne dépassent pas l'effectif, et leurs votes font ensemble leur nombre.",
  },
  "besoin-clos": {
    titre: "Besoin déjà traité",
    explication: "Ce besoin est déjà repris dans un devis, ou écarté : en enregistrer un autre.",
  },
  "devis-non-accepte": {
    titre: "Devis non accepté",
    explication: "Une intervention se fait sous un devis accepté.",
  },
  "devis-execute": {
    titre: "Devis déjà exécuté",
    explication:
      "Des demi-journées de ce devis sont faites : elles comptent dans le plafond de l'année et ne se rendent plus. Solder le devis rend ce qui reste.",
  },
  "interventions-prevues": {
    titre: "Interventions encore prévues",
    explication: "Des interventions de ce devis sont prévues : les annuler d'abord.",
  },
  "rien-a-rendre": {
    titre: "Rien à rendre",
    explication: "Toutes les demi-journées du devis sont faites : il n'y a rien à solder.",
  },
  "rien-n-est-fait": {
    titre: "Rien n'est fait",
    explication: "Aucune demi-journée du devis n'est faite : pour tout rendre, l'annuler.",
  },
  "demi-journees-depassees": {
    titre: "Demi-journées dépassées",
    explication: "Les interventions dépasseraient les demi-journées acceptées du devis.",
  },
  "plafond-annee-intervention": {
    titre: "Plafond de l'année de l'intervention",
    explication:
      "Une demi-journée compte dans l'année de son intervention ; le plafond de cette année serait dépassé.",
  },
  "intervention-hors-convention": {
    titre: "Intervention hors de la convention",
    explication:
      "Aucune convention ne couvre ce jour : elle n'a pas encore pris effet, ou elle est terminée.",
  },
  "intervention-non-realisee": {
    titre: "Intervention non réalisée",
    explication: "L'intervention est encore prévue : en noter la réalisation d'abord.",
  },
  "intervention-deja-realisee": {
    titre: "Intervention déjà réalisée",
    explication: "L'intervention est notée comme réalisée : elle ne se déplace plus.",
  },
  "intervention-annulee": {
    titre: "Intervention annulée",
    explication: "Cette intervention est annulée ; en planifier une autre.",
  },
  "service-deja-fait": {
    titre: "Service fait",
    explication:
      "Les deux parties ont confirmé le service fait : l'intervention et sa fiche ne changent plus.",
  },
  "service-deja-confirme": {
    titre: "Service déjà confirmé",
    explication: "Cette partie a déjà confirmé le service fait.",
  },
  "confirmation-avant-intervention": {
    titre: "Confirmation antérieure à l'intervention",
    explication: "Le service ne peut pas être constaté avant d'être fait.",
  },
  "delai-passe": {
    titre: "Délai déjà passé",
    explication: "Un document se demande pour un jour à venir, ou pour aujourd'hui.",
  },
  "demande-close": {
    titre: "Demande close",
    explication: "Ce document est déjà reçu, ou sa demande annulée.",
  },
  "document-sans-fichier": {
    titre: "Document sans fichier",
    explication: "Un document reçu a un fichier au moins : le déposer, puis noter sa réception.",
  },
  "courriel-inconnu": {
    titre: "Courriel inconnu",
    explication:
      "Personne n'a de compte pour l'organisme et aucune adresse n'est connue : la demande n'arriverait pas, sauf à le prévenir soi-même.",
  },
};
