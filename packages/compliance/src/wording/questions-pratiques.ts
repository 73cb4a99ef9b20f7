import type { TextesQuestions } from "./texte-question.ts";

/** Prohibited practices. */
export const QUESTIONS_PRATIQUES: TextesQuestions<
  | "practices"
  | "distortsBehaviour"
  | "significantHarm"
  | "intimateConsent"
  | "nationalDefence"
  | "illicitOutputIntended"
  | "illicitOutputForeseeable"
  | "safeguards"
  | "socialScoring"
  | "crimeRiskSolelyProfiling"
> = {
  practices: {
    question: "Le système fait-il l'une de ces choses ?",
    pourquoi: "Ces pratiques peuvent être interdites, quelle que soit l'utilité du système.",
    options: {
      manipulation: "Employer une technique subliminale, manipulatrice ou trompeuse",
      vulnerability: "Exploiter la fragilité de personnes : âge, handicap, situation sociale ou économique",
      "intimate-material":
        "Produire ou retoucher des images intimes ou sexuelles réalistes de personnes identifiables",
      "child-sexual-material": "Produire des contenus pédopornographiques",
      "social-scoring": "Noter ou classer des personnes selon leur comportement social ou leur personnalité",
      "crime-risk": "Prédire si une personne va commettre une infraction",
      "face-scraping": "Constituer une base de visages en aspirant des images d'internet ou de caméras",
    },
  },
  distortsBehaviour: {
    question: "A-t-il pour but ou pour effet de fausser sensiblement le comportement des personnes ?",
    pourquoi:
      "L'interdiction vise l'objectif comme l'effet ; sans altération du comportement, elle ne joue pas.",
  },
  significantHarm: {
    question:
      "Un préjudice important (physique, psychologique, financier) est-il causé, ou raisonnablement vraisemblable ?",
    pourquoi: "L'interdiction suppose un préjudice important, réel ou vraisemblable.",
  },
  intimateConsent: {
    question:
      "Chaque personne représentée a-t-elle donné un consentement libre, spécifique, éclairé, univoque et explicite ?",
    pourquoi: "C'est la seule situation dans laquelle la production d'images intimes n'est pas interdite.",
  },
  nationalDefence: {
    question:
      "Une règle nationale autorise-t-elle expressément cette production (par exemple pour la police judiciaire) ?",
    pourquoi: "L'interdiction réserve ce qu'une loi nationale tient pour légitime.",
  },
  illicitOutputIntended: {
    question: "Ce contenu est-il la finalité du système, ou celle que vous lui donnez ?",
    pourquoi:
      "L'utilisateur n'est en faute que s'il vise ce contenu ; le fournisseur l'est aussi quand il est prévisible.",
  },
  illicitOutputForeseeable: {
    question: "Peut-on obtenir ce contenu de façon prévisible et répétée, même sans que ce soit le but ?",
    pourquoi: "Fournir un tel système sans garde-fous est interdit.",
  },
  safeguards: {
    question: "Des garde-fous adaptés empêchent-ils de produire ce contenu ?",
    pourquoi: "Ils lèvent l'interdiction de fournir le système quand le contenu n'est que prévisible.",
  },
  socialScoring: {
    question: "Comment les personnes sont-elles notées ou classées ?",
    pourquoi:
      "Une notation suivie dans le temps est interdite quand elle nuit hors de son contexte ou de façon disproportionnée.",
    options: {
      "over-time": "La notation se fait sur la durée",
      "unrelated-context":
        "Elle nuit à la personne dans un domaine sans rapport avec les données recueillies",
      disproportionate: "Elle nuit de façon injustifiée ou disproportionnée",
    },
  },
  crimeRiskSolelyProfiling: {
    question:
      "La prédiction repose-t-elle uniquement sur le profil ou la personnalité de la personne, sans faits objectifs liés à une infraction ?",
    pourquoi:
      "Seule cette prédiction est interdite ; l'appui à une évaluation humaine fondée sur des faits ne l'est pas.",
  },
};
