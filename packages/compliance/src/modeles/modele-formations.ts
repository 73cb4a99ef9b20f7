import { cite } from "./textes-cites.ts";
import type { ModeleRedige } from "./modele.ts";

/** The statement of the trainings of a body: evidence for article 4. */
export const MODELE_ETAT_FORMATIONS: ModeleRedige<"objet" | "totaux" | "formations"> = {
  titre: "État des formations à l'IA",
  parties: {
    objet: {
      titre: "Objet",
      phrases: ["Mesures prises pour que les personnes qui se servent de l'IA en aient la maîtrise."],
      sources: [cite("AIA", "4")],
      certainty: "verified",
    },
    totaux: {
      titre: "Totaux",
      sinon: "Aucune formation n'est inscrite.",
      sources: [],
      certainty: "verified",
    },
    formations: {
      titre: "Formations",
      sinon: "Aucune formation n'est inscrite.",
      sources: [],
      certainty: "verified",
    },
  },
  signatures: ["Autorité de l'organisme"],
};
