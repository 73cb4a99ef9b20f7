import type { TextesQuestions } from "./texte-question.ts";

/** Effects on people, data, France. */
export const QUESTIONS_PERSONNES: TextesQuestions<
  | "decisionsAboutPersons"
  | "legalOrSimilarEffect"
  | "individualAdministrativeDecision"
  | "solelyAutomated"
  | "administrativeAppeal"
  | "algorithmExplainable"
  | "personalData"
  | "sensitiveData"
  | "vulnerablePersons"
  | "largeScale"
  | "crossMatching"
  | "constantMonitoring"
  | "innovativeUse"
  | "excludesFromRight"
  | "cnilProcessing"
  | "streetVideoAnalysis"
  | "vsaExperiment"
  | "legalBasisCited"
  | "publicOnlineService"
  | "procurement"
> = {
  decisionsAboutPersons: {
    question: "Prend-il ou aide-t-il à prendre des décisions sur des personnes ?",
    pourquoi: "Ces personnes devront être informées.",
  },
  legalOrSimilarEffect: {
    question: "Ces décisions ont-elles un effet juridique, ou aussi important (aide, emploi, admission) ?",
    pourquoi: "Le droit à une explication et celui de ne pas subir une décision automatique en dépendent.",
  },
  individualAdministrativeDecision: {
    question: "Participe-t-il, même en partie, à une décision administrative individuelle ?",
    pourquoi: "La décision doit alors porter une mention et ses règles être communicables, IA ou non.",
  },
  solelyAutomated: {
    question: "La décision est-elle prise par la machine seule, sans véritable examen humain ?",
    pourquoi: "Des garanties renforcées s'imposent, à peine de nullité de la décision.",
  },
  administrativeAppeal: {
    question: "Sert-il à répondre à un recours administratif ?",
    pourquoi: "Un recours ne peut jamais être tranché par une machine seule.",
  },
  algorithmExplainable: {
    question: "Votre organisme maîtrise-t-il le traitement et sait-il expliquer chaque décision en détail ?",
    pourquoi: "C'est une condition de toute décision entièrement automatisée.",
  },
  personalData: {
    question: "Traite-t-il des données personnelles ?",
    pourquoi: "Le RGPD s'applique alors, en plus du règlement sur l'IA.",
  },
  sensitiveData: {
    question: "Traite-t-il des données sensibles (santé, opinions, origine, biométrie…) ?",
    pourquoi: "Elles interdisent certaines décisions automatisées et comptent pour l'analyse d'impact.",
  },
  vulnerablePersons: {
    question: "Concerne-t-il des personnes vulnérables (enfants, malades, personnes âgées, agents) ?",
    pourquoi: "C'est un critère de l'analyse d'impact.",
  },
  largeScale: {
    question: "Le traitement est-il de grande ampleur ?",
    pourquoi: "C'est un critère de l'analyse d'impact.",
  },
  crossMatching: {
    question: "Croise-t-il plusieurs fichiers ?",
    pourquoi: "C'est un critère de l'analyse d'impact.",
  },
  constantMonitoring: {
    question: "Surveille-t-il des personnes ou des lieux de façon continue ?",
    pourquoi: "C'est un critère de l'analyse d'impact.",
  },
  innovativeUse: {
    question: "L'usage de cette technologie est-il nouveau dans ce contexte ?",
    pourquoi: "C'est un critère de l'analyse d'impact.",
  },
  excludesFromRight: {
    question: "Peut-il priver une personne d'un droit, d'un service ou d'un contrat ?",
    pourquoi: "C'est un critère de l'analyse d'impact.",
  },
  cnilProcessing: {
    question: "Le traitement est-il l'un de ceux pour lesquels la CNIL exige une analyse d'impact ?",
    pourquoi: "La CNIL a publié une liste de quatorze types.",
    options: {
      "health-care": "Données de santé, dans le soin ou le médico-social",
      "genetic-vulnerable": "Données génétiques de personnes vulnérables",
      "hr-profiling": "Profilage pour la gestion des ressources humaines",
      "constant-employee-monitoring": "Surveillance constante de l'activité des agents",
      "social-health-alerts": "Alertes en matière sociale ou sanitaire",
      "professional-alerts": "Alertes professionnelles",
      "health-warehouse": "Entrepôts ou registres de données de santé",
      "contract-exclusion-profiling": "Profilage pouvant exclure d'un contrat, le suspendre ou le rompre",
      "shared-breach-lists": "Fichiers partagés de manquements contractuels",
      "external-data-profiling": "Profilage avec des données venues d'ailleurs",
      "biometric-recognition": "Reconnaissance biométrique, personnes vulnérables comprises",
      "social-housing": "Demande et gestion de logements sociaux",
      "social-support": "Accompagnement social ou médico-social",
      "large-scale-location": "Localisation à grande échelle",
    },
  },
  streetVideoAnalysis: {
    question: "Analyse-t-il par algorithme les images de caméras de rue ?",
    pourquoi: "La loi permet de filmer, non d'analyser sans texte qui l'autorise.",
  },
  vsaExperiment: {
    question:
      "Est-ce dans l'expérimentation autorisée par la loi (événements exposés, autorisation du préfet) ?",
    pourquoi: "Elle n'est ouverte que pendant certaines périodes et sans biométrie.",
  },
  legalBasisCited: {
    question: "Une loi en vigueur autorise-t-elle expressément ce traitement, et pouvez-vous la citer ?",
    pourquoi: "Sans elle, l'usage est bloqué en France quelle que soit sa classe.",
  },
  publicOnlineService: {
    question: "Est-il proposé au public en ligne ?",
    pourquoi: "Les services en ligne publics doivent être accessibles.",
  },
  procurement: {
    question: "L'achetez-vous, ou allez-vous l'acheter, par un marché ?",
    pourquoi: "Des clauses et un critère environnemental sont à prévoir.",
  },
};
