import type { CatalogueRefus } from "@ia-territoires/core";

/** Refusals of titres and exercices. */
export type CodeRefusTitre =
  | "exercice-non-ouvert"
  | "exercice-deja-ouvert"
  | "exercice-clos"
  | "exercice-eloigne"
  | "exercice-non-termine"
  | "titres-en-attente"
  | "imputation-manquante"
  | "periode-incoherente"
  | "titre-non-prepare"
  | "titre-non-transmis"
  | "titre-non-emis"
  | "titre-deja-emis"
  | "titre-annule"
  | "titre-clos"
  | "emission-future"
  | "emission-hors-exercice"
  | "reduction-hors-bornes"
  | "rectification-inconnue"
  | "rectification-deja-emise"
  | "lot-vide"
  | "numero-deja-pris";

/** Why an intervention is not in a batch. */
export type CodeExclusion =
  | "hors-periode"
  | "apres-exercice"
  | "service-fait-a-venir"
  | "deja-facture"
  | "devis-non-accepte"
  | "depasse-devis"
  | "siret-manquant"
  | "ecarte";

/** What is shown and never blocks. */
export type CodeAvertissementTitre =
  | "exercice-anterieur"
  | "journee-complementaire"
  | "apres-journee-complementaire"
  | "tva-a-verifier"
  | "services-non-factures"
  | "compte-a-verifier";

/** Every refusal of {@link planLot}, {@link nextTitre}, {@link nextExercice}, {@link findRefusLot} and {@link refuseNumeroPris}. */
export const CODES_REFUS_TITRE: CatalogueRefus<CodeRefusTitre> = {
  "exercice-non-ouvert": {
    titre: "Exercice non ouvert",
    explication: "Aucun exercice ouvert de cette année : l'ouvrir d'abord.",
  },
  "exercice-deja-ouvert": { titre: "Exercice déjà ouvert", explication: "Cet exercice est déjà ouvert." },
  "exercice-clos": {
    titre: "Exercice clos",
    explication:
      "Un exercice clos est figé. Un titre émis s'y corrige par un mandat sur l'exercice ouvert ; rien d'autre n'y change.",
  },
  "exercice-eloigne": {
    titre: "Exercice trop éloigné",
    explication: "On ouvre l'exercice de l'année, le précédent ou le suivant.",
  },
  "exercice-non-termine": {
    titre: "Exercice en cours",
    explication: "Un exercice est l'année civile : il se clôt après le 31 décembre.",
  },
  "titres-en-attente": {
    titre: "Titres en attente",
    explication: "Des titres préparés ou transmis n'ont pas encore de numéro : les émettre ou les retirer.",
  },
  "imputation-manquante": {
    titre: "Imputation manquante",
    explication: "Le chapitre et l'article se choisissent dans les réglages des titres ; rien n'est deviné.",
  },
  "periode-incoherente": {
    titre: "Période incohérente",
    explication: "La fin de la période précède son début.",
  },
  "titre-non-prepare": {
    titre: "Titre déjà transmis",
    explication: "Seul un titre encore en préparation se modifie ou se retire.",
  },
  "titre-non-transmis": {
    titre: "Titre non transmis",
    explication: "Le titre n'a pas été transmis au logiciel financier : il n'a pas de numéro.",
  },
  "titre-non-emis": {
    titre: "Titre non émis",
    explication: "Seul un titre émis se réduit ou s'annule.",
  },
  "titre-deja-emis": {
    titre: "Titre déjà émis",
    explication: "Ce titre a déjà un numéro : le corriger demande un motif.",
  },
  "titre-annule": { titre: "Titre annulé", explication: "Ce titre est annulé : plus rien n'y change." },
  "titre-clos": {
    titre: "Titre retiré ou rejeté",
    explication: "Ce titre n'a jamais été émis : ses demi-journées se facturent par un autre.",
  },
  "emission-future": {
    titre: "Date d'émission à venir",
    explication: "On enregistre un titre une fois émis.",
  },
  "emission-hors-exercice": {
    titre: "Date d'émission hors de l'exercice",
    explication:
      "Un titre de fonctionnement s'émet du 1er janvier de l'exercice au 31 janvier suivant (journée complémentaire).",
  },
  "reduction-hors-bornes": {
    titre: "Réduction hors bornes",
    explication:
      "Une réduction est plus grande que zéro et laisse quelque chose à payer ; sinon, c'est une annulation.",
  },
  "rectification-inconnue": {
    titre: "Rectification inconnue",
    explication: "Ce titre n'a pas cette réduction ou cette annulation.",
  },
  "rectification-deja-emise": {
    titre: "Rectification déjà numérotée",
    explication: "Cette réduction ou cette annulation a déjà son numéro.",
  },
  "lot-vide": {
    titre: "Lot sans titre",
    explication: "Un lot a au moins un titre : rien n'est à facturer dans la période, ou tous sont retirés.",
  },
  "numero-deja-pris": {
    titre: "Numéro déjà pris",
    explication: "Un autre titre de l'exercice porte ce numéro : relire ce que rend le logiciel financier.",
  },
};

/** Every reason for which an intervention stays out of a batch. */
export const CODES_EXCLUSION_TITRE: CatalogueRefus<CodeExclusion> = {
  "hors-periode": {
    titre: "Hors de la période",
    explication: "L'intervention n'est pas dans la période du lot.",
  },
  "apres-exercice": {
    titre: "Après l'exercice",
    explication: "L'intervention est postérieure au 31 décembre : elle relève de l'exercice suivant.",
  },
  "service-fait-a-venir": {
    titre: "Intervention à venir",
    explication: "Un service se facture une fois fait.",
  },
  "deja-facture": {
    titre: "Déjà facturée",
    explication: "Un titre en vigueur facture déjà cette intervention.",
  },
  "devis-non-accepte": {
    titre: "Devis non accepté",
    explication: "Rien ne se facture sans devis accepté.",
  },
  "depasse-devis": {
    titre: "Au-delà du devis",
    explication: "Le devis ne compte pas assez de demi-journées encore à facturer : un autre devis est dû.",
  },
  "siret-manquant": {
    titre: "SIRET manquant",
    explication: "Le débiteur n'a pas de SIRET : compléter la fiche de l'organisme.",
  },
  ecarte: { titre: "Écarté à la main", explication: "Le service financier l'a laissé pour un autre lot." },
};

/** Every warning; none of them blocks. */
export const CODES_AVERTISSEMENT_TITRE: CatalogueRefus<CodeAvertissementTitre> = {
  "exercice-anterieur": {
    titre: "Service d'un exercice antérieur",
    explication: "Le service a été fait avant cet exercice ; un rattachement a pu être passé.",
  },
  "journee-complementaire": {
    titre: "Journée complémentaire en cours",
    explication: "Des titres de cet exercice peuvent encore être émis jusqu'au 31 janvier.",
  },
  "apres-journee-complementaire": {
    titre: "Journée complémentaire finie",
    explication: "Après le 31 janvier, le comptable ne prend plus de titre de cet exercice.",
  },
  "tva-a-verifier": {
    titre: "Mention de TVA à vérifier",
    explication:
      "La mention vient du tarif et son texte n'est pas certain : le centre de gestion la confirme.",
  },
  "services-non-factures": {
    titre: "Services faits non facturés",
    explication: "Ils seront facturés sur l'exercice suivant.",
  },
  "compte-a-verifier": {
    titre: "Compte à vérifier",
    explication: "Le compte de l'annulation sur exercice antérieur est à confirmer avec le comptable.",
  },
};
