import type { CatalogueRefus } from "@ia-territoires/core";
import { CODES_AVERTISSEMENT_DEVIS, CODES_REFUS_DEVIS } from "@ia-territoires/pricing/cdg";
import type { CodeAvertissementDevis, CodeRefusDevis } from "@ia-territoires/pricing/cdg";

/** Refusals of the mission's own rules; those of price and cap come from pricing. */
export type CodeRefusPropreMission =
  | "hors-departement"
  | "derogation-non-autorisee"
  | "derogation-incomplete"
  | "nature-hors-offre"
  | "tarif-d-un-autre-prestataire"
  | "hors-periode"
  | "numero-en-double"
  | "validite-incoherente"
  | "date-future"
  | "devis-non-envoye"
  | "devis-deja-envoye"
  | "devis-deja-accepte"
  | "devis-decline"
  | "devis-annule"
  | "deliberation-manquante"
  | "deliberation-incoherente"
  | "deliberation-non-executoire"
  | "deliberation-deja-utilisee"
  | "convention-manquante"
  | "convention-avant-deliberation"
  | "convention-incoherente"
  | "convention-posterieure"
  | "convention-deja-utilisee"
  | "signataire-manquant"
  | "acceptation-avant-envoi";

export type CodeRefusMission = CodeRefusPropreMission | CodeRefusDevis;

export type CodeAvertissementMission =
  | "adhesion-non-precisee"
  | "annee-provisoire"
  | "nature-a-verifier"
  | "deliberation-non-publiee"
  | "regime-a-verifier"
  | "signature-avant-executoire"
  | "prestataire-signe-avant"
  | "convention-retroactive"
  | "devis-postdate"
  | "validite-depassee"
  | "signataire-non-renseigne"
  | "prix-fige"
  | "derogation-territoire";

/** Every refusal of {@link nextMission} and {@link createMission}, for screens and documentation. */
export const CODES_REFUS_MISSION: CatalogueRefus<CodeRefusMission> = {
  ...CODES_REFUS_DEVIS,
  "hors-departement": {
    titre: "Organisme hors du territoire",
    explication:
      "L'organisme n'a pas son siège dans un département que sert le centre de gestion. Une dérogation, si elle est activée, demande un motif et un auteur.",
  },
  "derogation-non-autorisee": {
    titre: "Dérogation non autorisée",
    explication: "Le centre de gestion n'a pas activé les dérogations au territoire.",
  },
  "derogation-incomplete": {
    titre: "Dérogation incomplète",
    explication: "Une dérogation au territoire demande un motif et un auteur.",
  },
  "nature-hors-offre": {
    titre: "Organisme hors de l'offre",
    explication: "L'offre s'adresse aux collectivités territoriales et aux établissements publics.",
  },
  "tarif-d-un-autre-prestataire": {
    titre: "Tarif d'un autre centre de gestion",
    explication: "Le tarif est celui d'un centre de gestion d'un autre département que le prestataire.",
  },
  "hors-periode": {
    titre: "Tarif inconnu à cette date",
    explication: "Aucune version du tarif n'est connue à la date du devis.",
  },
  "numero-en-double": {
    titre: "Numéro de devis déjà pris",
    explication: "Un autre devis de la mission porte ce numéro.",
  },
  "validite-incoherente": {
    titre: "Validité antérieure au devis",
    explication: "La fin de validité précède la date du devis.",
  },
  "date-future": {
    titre: "Date à venir",
    explication: "On n'enregistre qu'un acte accompli : sa date ne peut pas être après aujourd'hui.",
  },
  "devis-non-envoye": {
    titre: "Devis non envoyé",
    explication: "Un brouillon ne peut être ni accepté ni décliné : il faut d'abord l'envoyer.",
  },
  "devis-deja-envoye": {
    titre: "Devis déjà envoyé",
    explication: "Un devis envoyé ne change plus. Pour le corriger, l'annuler et en établir un autre.",
  },
  "devis-deja-accepte": {
    titre: "Devis déjà accepté",
    explication: "Un devis accepté ne peut qu'être annulé, ce qui rend ses demi-journées.",
  },
  "devis-decline": {
    titre: "Devis décliné",
    explication: "Le bénéficiaire a décliné ce devis : il est clos.",
  },
  "devis-annule": {
    titre: "Devis annulé",
    explication:
      "Ce devis est annulé : il est clos, et ses demi-journées ont été rendues s'il avait été accepté.",
  },
  "deliberation-manquante": {
    titre: "Délibération manquante",
    explication:
      "L'adhésion se fait par une convention signée après délibération de l'assemblée délibérante.",
  },
  "deliberation-incoherente": {
    titre: "Dates de la délibération incohérentes",
    explication: "La publication et la transmission ne peuvent pas précéder la séance.",
  },
  "deliberation-non-executoire": {
    titre: "Délibération non exécutoire",
    explication:
      "La délibération n'est pas encore exécutoire à la date de l'acceptation : sa publication manque, ou vient après.",
  },
  "deliberation-deja-utilisee": {
    titre: "Délibération déjà utilisée",
    explication:
      "Un devis a été accepté sur le fondement de la délibération enregistrée ; la correction lui ôterait ce fondement.",
  },
  "convention-manquante": {
    titre: "Convention manquante",
    explication: "Seule une convention signée permet d'accepter un devis.",
  },
  "convention-avant-deliberation": {
    titre: "Convention signée avant la délibération",
    explication: "La convention doit être signée après la délibération ; le même jour convient.",
  },
  "convention-incoherente": {
    titre: "Dates de la convention incohérentes",
    explication:
      "La date de la convention est celle de la dernière signature : aucune signature ne peut la suivre.",
  },
  "convention-posterieure": {
    titre: "Convention postérieure à l'acceptation",
    explication: "Le devis aurait été accepté avant la signature de la convention.",
  },
  "convention-deja-utilisee": {
    titre: "Convention déjà utilisée",
    explication:
      "Un devis a été accepté sur le fondement de la convention enregistrée ; la correction lui ôterait ce fondement ou changerait l'année de ses demi-journées.",
  },
  "signataire-manquant": {
    titre: "Signataire manquant",
    explication:
      "La convention est signée par le prestataire et par le bénéficiaire : un signataire au moins de chaque partie.",
  },
  "acceptation-avant-envoi": {
    titre: "Acceptation antérieure à l'envoi",
    explication: "Un devis ne peut pas avoir été accepté avant d'être envoyé.",
  },
};

/** Every warning; none of them blocks. */
export const CODES_AVERTISSEMENT_MISSION: CatalogueRefus<CodeAvertissementMission | CodeAvertissementDevis> =
  {
    ...CODES_AVERTISSEMENT_DEVIS,
    "adhesion-non-precisee": {
      titre: "Adhésion non précisée par le tarif",
      explication:
        "Le tarif ne demande ni délibération ni convention ; il en manque une, à vérifier avec le centre de gestion.",
    },
    "annee-provisoire": {
      titre: "Année de convention provisoire",
      explication:
        "La convention n'est pas encore signée : l'année du plafond est comptée à partir du devis, à titre provisoire. L'acceptation la comptera à partir de la convention.",
    },
    "nature-a-verifier": {
      titre: "Nature d'organisme à vérifier",
      explication: "Selon son statut, cet organisme est ou n'est pas un établissement public.",
    },
    "deliberation-non-publiee": {
      titre: "Délibération pas encore exécutoire",
      explication: "Enregistrée, elle ne permettra d'accepter un devis qu'une fois exécutoire.",
    },
    "regime-a-verifier": {
      titre: "Caractère exécutoire à vérifier",
      explication:
        "Les actes de cette nature d'organisme suivent leurs propres règles, que le logiciel ne connaît pas.",
    },
    "signature-avant-executoire": {
      titre: "Signature avant le caractère exécutoire",
      explication:
        "Le bénéficiaire a signé après la délibération mais avant qu'elle soit exécutoire : régularité à vérifier.",
    },
    "prestataire-signe-avant": {
      titre: "Prestataire signataire avant la délibération",
      explication:
        "Le centre de gestion a signé avant la délibération du bénéficiaire ; la convention reste signée après elle.",
    },
    "convention-retroactive": {
      titre: "Convention rétroactive",
      explication: "Les effets de la convention commencent avant sa signature.",
    },
    "devis-postdate": { titre: "Devis postdaté", explication: "Le devis est envoyé avant sa propre date." },
    "validite-depassee": {
      titre: "Validité dépassée",
      explication:
        "Le devis est accepté après sa fin de validité. Aucune clause ne l'interdit : la personne décide.",
    },
    "signataire-non-renseigne": {
      titre: "Signataire non renseigné",
      explication: "Le nom et la qualité de la personne qui a accepté le devis ne sont pas enregistrés.",
    },
    "prix-fige": {
      titre: "Prix du devis maintenu",
      explication:
        "Le tarif à la date du devis a été corrigé depuis ; le devis garde le prix auquel il a été envoyé.",
    },
    "derogation-territoire": {
      titre: "Dérogation au territoire",
      explication: "L'organisme est hors du territoire du centre de gestion ; il est servi par dérogation.",
    },
  };
