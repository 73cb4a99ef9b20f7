import { cite } from "./textes-cites.ts";
import type { ModeleRedige } from "./modele.ts";

/** The mention owed on an individual decision taken with an algorithm. */
export const MODELE_MENTION_CRPA: ModeleRedige<"mention" | "recours" | "demandes" | "devoirs"> = {
  titre: "Mention d'une décision prise avec un traitement algorithmique",
  parties: {
    mention: {
      titre: "Texte proposé",
      phrases: [
        "La décision qui vous est notifiée a été prise par {organisme} sur le fondement d'un traitement algorithmique, « {systeme} », dont la finalité est : {finalite}.",
        "Vous pouvez demander à l'organisme les règles qui définissent ce traitement et les principales caractéristiques de sa mise en œuvre.",
      ],
      sources: [cite("CRPA-L311-3-1", "L. 311-3-1"), cite("CRPA-R311-3-1-1", "R. 311-3-1-1")],
      certainty: "secondary",
    },
    recours: {
      titre: "Si l'organisme ne répond pas",
      phrases: [
        "S'il refuse, ou ne vous répond pas dans le mois, vous avez deux mois pour saisir la Commission d'accès aux documents administratifs (CADA).",
      ],
      sources: [cite("CRPA", "R. 311-13"), cite("CRPA", "R. 343-1")],
      certainty: "secondary",
    },
    demandes: {
      titre: "À qui écrire",
      aRemplir: ["Adresse"],
      sources: [cite("CRPA-R311-3-1-1", "R. 311-3-1-1")],
      certainty: "secondary",
    },
    devoirs: {
      titre: "Devoirs relevés",
      sinon:
        "Aucun devoir du code des relations entre le public et l'administration n'est établi d'après les réponses enregistrées : à vérifier.",
      sources: [],
      certainty: "secondary",
    },
  },
  signatures: [],
};
