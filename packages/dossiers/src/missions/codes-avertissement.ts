import type { CatalogueRefus } from "@ia-territoires/core";
import { CODES_AVERTISSEMENT_DEVIS } from "@ia-territoires/pricing/cdg";
import type { CodeAvertissementDevis } from "@ia-territoires/pricing/cdg";

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
  | "derogation-territoire"
  | "preavis-non-respecte"
  | "interventions-hors-convention"
  | "intervention-avant-acceptation";

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
    "preavis-non-respecte": {
      titre: "Préavis à vérifier",
      explication:
        "La dénonciation vient plus tard, ou prend effet plus tôt, que ce que la convention prévoit.",
    },
    "interventions-hors-convention": {
      titre: "Interventions hors de la convention",
      explication:
        "Des interventions ont lieu un jour que la convention ne couvre pas : à déplacer, ou à couvrir par une autre.",
    },
    "intervention-avant-acceptation": {
      titre: "Intervention antérieure à l'acceptation",
      explication: "L'intervention a lieu avant l'acceptation de son devis.",
    },
  };
