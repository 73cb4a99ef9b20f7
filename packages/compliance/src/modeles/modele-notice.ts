import { cite } from "./textes-cites.ts";
import type { ModeleRedige } from "./modele.ts";

/** What users, then agents, are told of the system. */
export const MODELE_NOTICE: ModeleRedige<"usagers" | "agents" | "devoirs"> = {
  titre: "Notice d'information des agents et des usagers",
  parties: {
    usagers: {
      titre: "Aux usagers",
      phrases: [
        "{organisme} se sert d'un système d'intelligence artificielle, « {systeme} ». Vous échangez avec une machine, ou votre demande est traitée avec son aide ; une personne peut reprendre votre demande.",
      ],
      aRemplir: ["Joindre une personne", "Données utilisées et droits"],
      sources: [cite("AIA", "26(11)"), cite("AIA", "50"), cite("RGPD", "13 et 14")],
      certainty: "from-memory",
    },
    agents: {
      titre: "Aux agents",
      phrases: [
        "Le système aide, il ne décide pas à votre place. Relisez ce qu'il propose, ne lui confiez pas de données qui ne sont pas nécessaires, signalez toute réponse fausse ou choquante.",
      ],
      aRemplir: ["Personne chargée du contrôle humain", "Signaler un incident à"],
      sources: [cite("AIA", "26(2)"), cite("AIA", "26(7)")],
      certainty: "verified",
    },
    devoirs: {
      titre: "Devoirs d'information relevés",
      sinon:
        "Aucun devoir d'information propre à l'IA n'est établi d'après les réponses enregistrées : à vérifier.",
      sources: [],
      certainty: "verified",
    },
  },
  signatures: [],
};
