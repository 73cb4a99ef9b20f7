import type { TextesQuestions } from "./texte-question.ts";

/** Biometrics and law enforcement. */
export const QUESTIONS_BIOMETRIE: TextesQuestions<
  | "biometricFunctions"
  | "usesBiometricData"
  | "biometricSubjects"
  | "biometricAttributes"
  | "lawfulBiometricLabelling"
  | "medicalOrSafety"
  | "realTime"
  | "publicSpace"
  | "lawEnforcementFunction"
  | "rbiConditions"
  | "postRemoteInvestigation"
> = {
  biometricFunctions: {
    question: "Le système reconnaît-il ou analyse-t-il le corps ou la voix de personnes ?",
    pourquoi: "Ces fonctions peuvent être interdites, à haut risque ou soumises à information.",
    options: {
      verify: "Vérifier que la personne est bien celle qu'elle dit être (une contre une)",
      "identify-active": "Identifier une personne qui se présente et participe sciemment",
      "identify-remote": "Identifier des personnes à distance, sans leur participation",
      categorise: "Classer des personnes selon leur apparence, leur voix ou leur démarche",
      emotion: "Déduire des émotions ou des intentions (la douleur et la fatigue n'en sont pas)",
    },
  },
  usesBiometricData: {
    question:
      "Le fait-il à partir du corps ou de la voix (visage, démarche, voix, pouls), et non de textes écrits ?",
    pourquoi: "Déduire une tonalité d'un texte n'est pas reconnaître une émotion au sens du règlement.",
  },
  biometricSubjects: {
    question: "Quelles personnes sont analysées ?",
    pourquoi: "Déduire les émotions d'agents ou d'élèves est interdit, sauf raison médicale ou de sécurité.",
    options: {
      workers: "Des agents ou des salariés, au travail",
      candidates: "Des candidats à un emploi",
      pupils: "Des élèves, étudiants ou stagiaires",
      public: "Des usagers, des visiteurs ou des passants",
    },
  },
  biometricAttributes: {
    question: "Selon quels traits les personnes sont-elles classées ?",
    pourquoi: "Déduire certains traits est interdit ; d'autres font un système à haut risque.",
    options: {
      race: "Origine",
      political: "Opinions politiques",
      union: "Appartenance syndicale",
      religion: "Religion ou convictions philosophiques",
      "sex-life": "Vie ou orientation sexuelle",
      "other-protected": "Autre trait protégé (handicap, état de santé…)",
      "age-sex": "Âge ou sexe",
      other: "Autre trait (vêtement, taille…)",
    },
  },
  lawfulBiometricLabelling: {
    question: "S'agit-il seulement d'étiqueter ou de filtrer un jeu d'images licitement acquis ?",
    pourquoi: "Cet usage échappe à l'interdiction (exception à relire avec un juriste).",
  },
  medicalOrSafety: {
    question: "Est-ce uniquement pour une raison médicale ou de sécurité ?",
    pourquoi: "Cette exception se lit étroitement : le bien-être général au travail n'en est pas une.",
  },
  realTime: {
    question: "L'identification se fait-elle en direct ?",
    pourquoi: "En direct et à des fins de police, elle est interdite sauf cas rares.",
  },
  publicSpace: {
    question: "Le lieu est-il ouvert au public (rue, place, équipement, transport) ?",
    pourquoi: "L'interdiction et l'analyse d'impact tiennent compte des lieux ouverts à tous.",
  },
  lawEnforcementFunction: {
    question:
      "Est-ce pour prévenir, détecter ou poursuivre des infractions, par une police ou pour son compte ?",
    pourquoi: "Des règles propres s'appliquent aux fins répressives.",
  },
  rbiConditions: {
    question: "Lesquelles de ces garanties sont réunies ?",
    pourquoi: "L'exception à l'interdiction les exige toutes ensemble.",
    options: {
      "narrow-aim": "L'un des trois buts limités du règlement",
      "national-law": "Une loi nationale qui l'autorise",
      "prior-authorisation": "Une autorisation préalable d'un juge ou d'une autorité indépendante",
      fria: "Une analyse d'impact sur les droits fondamentaux",
      registration: "L'enregistrement dans la base européenne",
    },
  },
  postRemoteInvestigation: {
    question: "Recherche-t-on une personne dans des images déjà enregistrées, au cours d'une enquête ?",
    pourquoi: "Une autorisation est alors exigée, au plus tard dans les 48 heures.",
  },
};
