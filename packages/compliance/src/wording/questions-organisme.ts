import type { TextesQuestions } from "./texte-question.ts";

/** Who, and what they do with the system. */
export const QUESTIONS_ORGANISME: TextesQuestions<
  | "activities"
  | "computeAbove1e25"
  | "openWeights"
  | "legalForm"
  | "bodyGovernedByPublicLaw"
  | "publicAuthority"
  | "providesPublicService"
  | "actsOnBehalfOfAuthority"
  | "agents"
  | "workersAffected"
  | "firstPlacedOnMarket"
  | "significantDesignChange"
  | "intendedForPublicAuthorities"
> = {
  activities: {
    question: "Que fait votre organisme avec ce système ?",
    pourquoi: "Les obligations dépendent du rôle : utiliser, fournir, importer, modifier.",
    options: {
      uses: "Il l'utilise",
      develops: "Il l'a développé ou fait développer",
      "own-name": "Il le met en service ou le fournit sous son propre nom",
      rebrands: "Il met son nom ou sa marque sur un système existant",
      modifies: "Il l'a modifié de façon substantielle",
      "changes-purpose": "Il en a changé la finalité",
      imports: "Il l'importe de hors de l'Union européenne",
      distributes: "Il le distribue",
      manufactures: "Il fabrique le produit qui l'incorpore",
      "gpai-model": "Il met sur le marché son propre grand modèle à usage général",
    },
  },
  computeAbove1e25: {
    question: "L'entraînement du modèle a-t-il demandé plus de 10^25 opérations ?",
    pourquoi: "Au-delà, le modèle est présumé à risque systémique.",
  },
  openWeights: {
    question: "Le modèle est-il publié, poids compris, sous licence libre ?",
    pourquoi: "Deux obligations sont alors levées, sauf risque systémique.",
  },
  legalForm: {
    question: "Quelle est la forme de votre organisme ?",
    pourquoi: "Elle dit souvent s'il est une autorité publique ou un organisme de droit public.",
    options: {
      commune: "Commune",
      epci: "Intercommunalité (EPCI)",
      departement: "Département",
      region: "Région",
      ccas: "CCAS ou CIAS",
      cdg: "Centre de gestion",
      sdis: "Service d'incendie et de secours",
      syndicat: "Syndicat intercommunal ou mixte",
      oph: "Office public de l'habitat",
      spl: "Société publique locale",
      sem: "Société d'économie mixte",
      delegataire: "Délégataire de service public",
      association: "Association",
      autre: "Autre",
    },
  },
  bodyGovernedByPublicLaw: {
    question: "Est-il un organisme de droit public ?",
    pourquoi: "L'analyse d'impact sur les droits fondamentaux et d'autres devoirs en dépendent.",
  },
  publicAuthority: {
    question: "Est-il une autorité publique ?",
    pourquoi: "Certains usages et l'enregistrement ne visent que les autorités publiques.",
  },
  providesPublicService: {
    question: "Assure-t-il un service public ?",
    pourquoi: "Les organismes privés qui assurent un service public doivent aussi l'analyse d'impact.",
  },
  actsOnBehalfOfAuthority: {
    question: "Agit-il, avec ce système, pour le compte d'une autorité publique ?",
    pourquoi: "L'usage et l'enregistrement sont alors ceux de l'autorité.",
  },
  agents: {
    question: "Combien d'agents ou de salariés compte-t-il, en équivalents temps plein ?",
    pourquoi: "La publication des règles des algorithmes est due à partir d'un seuil.",
  },
  workersAffected: {
    question: "Des agents utilisent-ils le système ou y sont-ils soumis dans leur travail ?",
    pourquoi: "Les représentants du personnel et les agents doivent alors être consultés ou informés.",
  },
  firstPlacedOnMarket: {
    question:
      "Quand ce type et ce modèle de système ont-ils été vendus ou mis en service pour la première fois ?",
    pourquoi:
      "Les systèmes plus anciens ont des délais plus longs ; la date est celle du modèle, non de votre achat.",
  },
  significantDesignChange: {
    question: "Depuis, quand sa conception a-t-elle été modifiée de façon importante (ou « jamais ») ?",
    pourquoi: "Une modification importante fait perdre le bénéfice de l'ancienneté.",
  },
  intendedForPublicAuthorities: {
    question: "Le système est-il destiné à des autorités publiques ?",
    pourquoi: "Les systèmes anciens destinés aux autorités publiques doivent être en règle le 2 août 2030.",
  },
};
