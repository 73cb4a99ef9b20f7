import type { TextesQuestions } from "./texte-question.ts";

/** What the system is. */
export const QUESTIONS_SYSTEME: TextesQuestions<
  | "infersOutputs"
  | "rulesWrittenByHumansOnly"
  | "exclusions"
  | "realWorldTesting"
  | "basedOnGpai"
  | "learnsInProduction"
> = {
  infersOutputs: {
    question:
      "Le système déduit-il lui-même, des données qu'il reçoit, des prédictions, des contenus, des recommandations ou des décisions ?",
    pourquoi:
      "C'est ce qui distingue un système d'IA d'un logiciel ordinaire : sans cela, le règlement sur l'IA ne s'applique pas.",
  },
  rulesWrittenByHumansOnly: {
    question:
      "Le système ne fait-il qu'appliquer des règles écrites par des personnes (barème, formule, tri fixe) ?",
    pourquoi:
      "Un logiciel qui n'exécute que des règles humaines n'est pas un système d'IA ; les règles françaises sur les algorithmes restent dues.",
  },
  exclusions: {
    question: "Le système est-il dans l'un de ces cas particuliers ?",
    pourquoi: "Le règlement ne s'applique pas, ou pas entièrement, à ces usages.",
    options: {
      military: "Usage exclusivement militaire, de défense ou de sécurité nationale",
      research: "Développé et mis en service pour la seule recherche scientifique",
      "pre-market-testing": "En essai ou en développement, pas encore mis sur le marché ni en service",
      "personal-use": "Usage purement personnel, par une personne, hors de son métier",
      "open-source":
        "Diffusé lui-même sous licence libre et gratuite (et non seulement bâti sur des composants libres)",
    },
  },
  realWorldTesting: {
    question: "L'essai a-t-il lieu en conditions réelles, avec de vrais usagers ou de vrais agents ?",
    pourquoi: "Les essais en conditions réelles restent soumis au règlement.",
  },
  basedOnGpai: {
    question:
      "Le système s'appuie-t-il sur un grand modèle à usage général (du type de ceux des assistants de conversation) ?",
    pourquoi: "Le fournisseur du modèle doit alors une documentation à celui qui bâtit dessus : à demander.",
  },
  learnsInProduction: {
    question: "Le système peut-il modifier seul ses règles après sa mise en service ?",
    pourquoi:
      "Une décision administrative ne peut reposer sur le seul résultat d'un algorithme qui révise lui-même ses règles.",
  },
};
