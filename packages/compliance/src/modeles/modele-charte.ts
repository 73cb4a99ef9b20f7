import { cite } from "./textes-cites.ts";
import type { ModeleRedige } from "./modele.ts";

/** A charter of use for agents and élus, to adapt. */
export const MODELE_CHARTE: ModeleRedige<"objet" | "permis" | "interdits" | "engagements"> = {
  titre: "Charte d'usage",
  parties: {
    objet: {
      titre: "Objet",
      phrases: [
        "Cette charte dit comment on se sert de « {systeme} » ({organisme}) ; elle vaut pour les agents et pour les élus.",
      ],
      sources: [cite("AIA", "4")],
      certainty: "verified",
    },
    permis: {
      titre: "Ce qui est permis",
      aRemplir: ["Usages permis", "Usages soumis à accord"],
      sources: [],
      certainty: "verified",
    },
    interdits: {
      titre: "Ce qui ne l'est pas",
      points: [
        "Confier au système une donnée personnelle, secrète ou couverte par le secret professionnel sans accord écrit.",
        "Prendre une décision sur une personne sans qu'un agent l'ait relue.",
        "Présenter comme écrit par une personne un texte qui ne l'est pas, quand la loi demande de le dire.",
      ],
      sources: [cite("RGPD", "5 et 22"), cite("CGFP", "L. 121-6"), cite("LIL", "47"), cite("AIA", "50(4)")],
      certainty: "from-memory",
    },
    engagements: {
      titre: "Engagements",
      sinon: "Aucune obligation n'est établie d'après les réponses enregistrées.",
      aRemplir: ["Référent", "Formation prévue", "Révision de la charte le"],
      sources: [],
      certainty: "verified",
    },
  },
  signatures: ["Autorité de l'organisme"],
};
