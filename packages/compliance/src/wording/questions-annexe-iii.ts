import type { TextesQuestions } from "./texte-question.ts";

/** Uses of Annex III and the derogation. */
export const QUESTIONS_ANNEXE_III: TextesQuestions<
  | "annexIIIAreas"
  | "infrastructurePurposes"
  | "cerCriticalEntity"
  | "educationPurposes"
  | "employmentPurposes"
  | "essentialServicesPurposes"
  | "essentialBenefits"
  | "creditFraudOnly"
  | "lawEnforcementPurposes"
  | "migrationPurposes"
  | "justicePurposes"
  | "legalPersonsOnly"
  | "derogationConditions"
  | "profiling"
  | "materiallyInfluencesDecision"
  | "componentOfLargerSystem"
  | "tasks"
> = {
  annexIIIAreas: {
    question: "Le système sert-il dans l'un de ces domaines ?",
    pourquoi: "Le règlement dresse la liste des domaines où certains usages sont à haut risque.",
    options: {
      infrastructure: "Eau, gaz, électricité, chauffage, circulation routière, réseaux numériques critiques",
      education: "École, formation, concours, accueil d'élèves",
      employment: "Recrutement ou gestion des agents",
      "essential-services": "Aides et services essentiels, crédit, assurance, appels d'urgence",
      "law-enforcement": "Police et enquêtes",
      migration: "Migration, asile, séjour des étrangers",
      "justice-democracy": "Justice, règlement des litiges, élections",
    },
  },
  infrastructurePurposes: {
    question: "Quelle infrastructure le système aide-t-il à gérer ou à faire fonctionner ?",
    pourquoi: "Un composant de sécurité de ces infrastructures peut être à haut risque.",
    options: {
      digital: "Infrastructure numérique critique",
      "road-traffic": "Circulation routière",
      water: "Eau",
      gas: "Gaz",
      heating: "Chauffage",
      electricity: "Électricité",
    },
  },
  cerCriticalEntity: {
    question: "L'exploitant a-t-il été désigné « entité critique » (directive européenne 2022/2557) ?",
    pourquoi:
      "Le projet de lignes directrices de la Commission limite ce point aux entités désignées ; cela ne se présume pas.",
  },
  educationPurposes: {
    question: "À quoi sert-il exactement, dans l'éducation ou la formation ?",
    pourquoi: "Quatre usages seulement sont à haut risque.",
    options: {
      "3a": "Décider de l'accès, de l'admission ou de l'affectation",
      "3b": "Évaluer les acquis",
      "3c": "Évaluer le niveau d'enseignement qui convient",
      "3d": "Surveiller ou détecter les comportements interdits pendant une épreuve",
    },
  },
  employmentPurposes: {
    question: "À quoi sert-il exactement, dans l'emploi ?",
    pourquoi: "Ces usages sont à haut risque ; répartir selon la disponibilité ou le permis n'en est pas un.",
    options: {
      "4a": "Recruter : cibler des annonces, trier des candidatures, évaluer des candidats",
      "4b-terms": "Décider des conditions de travail, de l'avancement ou de la fin du contrat",
      "4b-allocation": "Répartir les tâches selon le comportement ou la personnalité",
      "4b-monitoring": "Suivre ou évaluer la performance ou la conduite",
    },
  },
  essentialServicesPurposes: {
    question: "À quoi sert-il exactement, dans ces services ?",
    pourquoi: "Ces usages sont à haut risque ; orienter vers le bon service n'en est pas un.",
    options: {
      "5a": "Évaluer le droit à une aide ou à un service, l'accorder, le réduire, le retirer, en demander le remboursement",
      "5b": "Évaluer la solvabilité ou établir une note de crédit",
      "5c": "Évaluer le risque ou le prix d'une assurance vie ou santé",
      "5d": "Classer ou prioriser des appels d'urgence, des secours ou des patients",
    },
  },
  essentialBenefits: {
    question: "De quelle aide ou de quel service s'agit-il ?",
    pourquoi:
      "Le texte vise les prestations « essentielles » sans les définir ; un projet de lignes directrices en cite.",
    options: {
      "social-security": "Sécurité sociale",
      "social-assistance": "Aide sociale",
      housing: "Aide au logement, logement social",
      "home-care": "Aide à domicile",
      childcare: "Accueil du jeune enfant, garde d'enfants",
      healthcare: "Soins de santé",
      "tax-remission": "Remise d'impôt ou de taxe",
      other: "Autre aide ou service",
    },
  },
  creditFraudOnly: {
    question: "Sert-il seulement à détecter la fraude financière ?",
    pourquoi: "Cet usage est excepté.",
  },
  lawEnforcementPurposes: {
    question: "À quoi sert-il exactement, dans la police ou l'enquête ?",
    pourquoi: "Cinq usages par une autorité répressive, ou pour son compte, sont à haut risque.",
    options: {
      "6a": "Évaluer le risque qu'une personne soit victime",
      "6b": "Servir de détecteur de mensonges ou d'outil semblable",
      "6c": "Évaluer la fiabilité de preuves",
      "6d": "Évaluer le risque d'infraction ou de récidive",
      "6e": "Profiler des personnes pendant une enquête",
    },
  },
  migrationPurposes: {
    question: "À quoi sert-il exactement, pour la migration ou le séjour ?",
    pourquoi:
      "Ces usages par une autorité publique sont à haut risque ; l'avis municipal est un point ouvert.",
    options: {
      "7a": "Servir de détecteur de mensonges ou d'outil semblable",
      "7b": "Évaluer un risque (sécurité, migration irrégulière, santé)",
      "7c": "Examiner des demandes d'asile, de visa ou de titre de séjour",
      "7c-opinion": "Préparer un avis municipal dans une procédure de séjour",
      "7d": "Détecter, reconnaître ou identifier des personnes",
    },
  },
  justicePurposes: {
    question: "À quoi sert-il exactement ?",
    pourquoi: "Ces deux usages sont à haut risque ; l'information pratique et neutre n'en est pas.",
    options: {
      "8a": "Aider un juge ou un médiateur à interpréter les faits et le droit, ou à appliquer le droit",
      "8b": "Chercher à peser sur un vote ou sur le comportement d'électeurs",
    },
  },
  legalPersonsOnly: {
    question: "Ne concerne-t-il que des personnes morales (entreprises, associations) ?",
    pourquoi: "Plusieurs usages à haut risque ne visent que les personnes physiques.",
  },
  derogationConditions: {
    question: "Le système ne fait-il qu'une de ces tâches limitées ?",
    pourquoi:
      "À certaines conditions, un usage de la liste n'est pas à haut risque ; le fournisseur doit alors l'avoir documenté.",
    options: {
      "narrow-procedural": "Une tâche de procédure étroite (mettre en forme, classer des pièces)",
      "improves-human-result": "Améliorer un travail humain déjà achevé",
      "detects-deviations": "Repérer après coup des écarts entre décisions, sans les remplacer",
      preparatory: "Une tâche seulement préparatoire",
    },
  },
  profiling: {
    question: "Évalue-t-il automatiquement des personnes à partir de leurs données (profilage) ?",
    pourquoi: "Le profilage fait toujours perdre la dérogation, et compte pour l'analyse d'impact.",
  },
  materiallyInfluencesDecision: {
    question: "Son résultat pèse-t-il sur la décision qui est prise ?",
    pourquoi: "La dérogation suppose qu'il n'influence pas substantiellement la décision.",
  },
  componentOfLargerSystem: {
    question: "Est-il un module d'un ensemble plus large qui, lui, décide ou recommande ?",
    pourquoi: "Un module s'apprécie alors avec l'ensemble.",
  },
  tasks: {
    question: "Que produit-il ?",
    pourquoi:
      "Un score, un classement ou une recommandation ne sont jamais « préparatoires » selon le projet de lignes directrices.",
    options: {
      decide: "Une décision",
      recommend: "Une recommandation sur un cas",
      "score-rank": "Un score ou un classement",
      flag: "Un signalement de dossiers",
      prioritise: "Un ordre de priorité",
      "retrieve-general": "Une recherche de références générales",
      "retrieve-case-facts": "Une recherche d'éléments d'un dossier",
      "extract-structure": "Une extraction ou une mise en forme",
      "translate-transcribe": "Une traduction ou une transcription",
      summarise: "Un résumé",
      "quality-check-after": "Un contrôle de qualité après coup",
      "pattern-audit-after": "Un examen d'écarts après coup",
      "forecast-no-person": "Une prévision qui ne vise personne",
    },
  },
};
