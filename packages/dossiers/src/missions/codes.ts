import type { CatalogueRefus } from "@ia-territoires/core";
import { CODES_REFUS_DEVIS } from "@ia-territoires/pricing/cdg";
import type { CodeRefusDevis } from "@ia-territoires/pricing/cdg";
import { CODES_REFUS_SUIVI } from "./codes-suivi.ts";
import type { CodeRefusSuivi } from "./codes-suivi.ts";

/** Refusals of the mission's own rules; those of price and cap come from pricing. */
export type CodeRefusPropreMission =
  | CodeRefusSuivi
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

/** Every refusal of {@link nextMission} and {@link createMission}, for screens and documentation. */
export const CODES_REFUS_MISSION: CatalogueRefus<CodeRefusMission> = {
  ...CODES_REFUS_DEVIS,
  ...CODES_REFUS_SUIVI,
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
