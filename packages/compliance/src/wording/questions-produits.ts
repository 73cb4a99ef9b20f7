import type { TextesQuestions } from "./texte-question.ts";

/** Products of Annex I. */
export const QUESTIONS_PRODUITS: TextesQuestions<
  | "annexIActs"
  | "isProductItself"
  | "safetyFunction"
  | "assistanceOnly"
  | "failureEndangers"
  | "thirdPartyAssessment"
  | "onlyNonSafetyRisks"
> = {
  annexIActs: {
    question: "Le système est-il, ou fait-il partie, d'un de ces produits réglementés ?",
    pourquoi: "Un composant de sécurité de ces produits peut être à haut risque.",
    options: {
      machinery: "Machine (presse, engin, outil motorisé)",
      toys: "Jouet",
      "recreational-craft": "Bateau de plaisance",
      lifts: "Ascenseur",
      atex: "Appareil pour atmosphère explosive",
      "radio-equipment": "Équipement radio",
      "pressure-equipment": "Équipement sous pression",
      cableways: "Installation à câbles",
      ppe: "Équipement de protection individuelle",
      "gas-appliances": "Appareil à gaz",
      "medical-devices": "Dispositif médical",
      ivd: "Dispositif médical de diagnostic in vitro",
      "aviation-security": "Sûreté de l'aviation civile",
      "two-three-wheelers": "Véhicule à deux ou trois roues, quadricycle",
      tractors: "Tracteur, véhicule agricole ou forestier",
      "marine-equipment": "Équipement marin",
      rail: "Système ferroviaire",
      "motor-vehicles": "Véhicule à moteur",
      "vehicle-safety": "Sécurité générale des véhicules",
      drones: "Drone",
    },
  },
  isProductItself: {
    question: "Le système est-il à lui seul le produit (et non une partie) ?",
    pourquoi: "Le règlement vise le produit comme son composant de sécurité.",
  },
  safetyFunction: {
    question:
      "Remplit-il une fonction de sécurité : protège-t-il directement des personnes ou l'infrastructure ?",
    pourquoi:
      "Seuls les composants de sécurité sont visés ; informer ou optimiser n'en est pas une fonction.",
  },
  assistanceOnly: {
    question:
      "Ne fait-il qu'assister, optimiser, automatiser, améliorer le confort ou contrôler la qualité ?",
    pourquoi:
      "Depuis le 27 juillet 2026, un tel composant n'est pas de sécurité, sauf si sa panne met en danger.",
  },
  failureEndangers: {
    question: "Sa panne ou son erreur mettrait-elle en danger la santé ou la sécurité ?",
    pourquoi: "Si oui, il est un composant de sécurité.",
  },
  thirdPartyAssessment: {
    question: "Le produit doit-il être évalué par un organisme tiers avant sa vente ?",
    pourquoi: "Sans évaluation par un tiers, cette voie du haut risque est fermée.",
  },
  onlyNonSafetyRisks: {
    question:
      "Cette évaluation ne porte-t-elle que sur des risques étrangers à la sécurité (spectre radio, compatibilité électromagnétique) ?",
    pourquoi: "Depuis le 27 juillet 2026, une telle évaluation ne compte pas.",
  },
};
