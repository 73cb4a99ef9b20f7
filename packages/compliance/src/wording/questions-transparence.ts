import type { TextesQuestions } from "./texte-question.ts";

/** Dialogue and generated content. */
export const QUESTIONS_TRANSPARENCE: TextesQuestions<
  "interactions" | "syntheticModalities" | "transparencyExceptions"
> = {
  interactions: {
    question: "Le système parle-t-il avec des personnes ou produit-il des contenus ?",
    pourquoi: "Les personnes doivent savoir qu'elles parlent à une machine ou voient un contenu artificiel.",
    options: {
      direct: "Il dialogue directement avec des personnes (agent conversationnel, voix)",
      "synthetic-content": "Il produit du texte, du son, des images ou de la vidéo",
      "deep-fake": "Il produit des images ou des sons trompeurs de personnes, lieux ou événements existants",
      "public-interest-text": "Il produit des textes publiés pour informer le public",
    },
  },
  syntheticModalities: {
    question: "Quels contenus produit-il ?",
    pourquoi:
      "Le code, les étiquettes courtes et les échanges entre machines sont hors du champ selon la Commission.",
    options: {
      text: "Texte",
      image: "Image",
      audio: "Son",
      video: "Vidéo",
      "code-labels": "Code, étiquettes courtes, données entre machines",
    },
  },
  transparencyExceptions: {
    question: "L'un de ces cas s'applique-t-il ?",
    pourquoi: "Ce sont les exceptions à l'information du public ; chacune se lit étroitement.",
    options: {
      obvious: "Il est évident pour toute personne attentive qu'il s'agit d'une machine",
      "crime-detection": "La loi l'autorise à détecter ou poursuivre des infractions",
      "crime-reporting": "Le public s'en sert pour signaler des infractions",
      "assistive-editing": "Simple aide à la rédaction, sans changer le sens",
      "artistic-work": "Œuvre manifestement artistique, satirique ou de fiction",
      "human-review": "Une personne relit le fond avant publication",
      "editorial-responsibility": "Une personne porte la responsabilité éditoriale",
    },
  },
};
