import { cite } from "./textes-cites.ts";
import type { ModeleRedige } from "./modele.ts";

/** What the vendor is asked, with the environmental balance. */
export const MODELE_QUESTIONNAIRE: ModeleRedige<"systeme" | "conformite" | "donnees" | "environnement"> = {
  titre: "Questionnaire au fournisseur",
  parties: {
    systeme: { titre: "Le système", sources: [], certainty: "verified" },
    conformite: { titre: "Conformité", sources: [], certainty: "verified" },
    donnees: {
      titre: "Données",
      aRemplir: [
        "Lieu d'hébergement et de traitement",
        "Sous-traitants",
        "Réutilisation des données pour entraîner un modèle",
        "Durée de conservation des journaux",
        "Restitution et effacement à la fin",
      ],
      sources: [cite("RGPD", "28"), cite("AIA", "26(6)")],
      certainty: "secondary",
    },
    environnement: {
      titre: "Bilan environnemental",
      phrases: [
        "Pour un an d'usage prévu par l'organisme, avec la méthode de calcul et ce qu'elle ne compte pas.",
      ],
      aRemplir: [
        "Énergie consommée (kWh)",
        "Émissions (kg équivalent CO2)",
        "Eau consommée (litres)",
        "Part de l'entraînement du modèle comptée",
        "Méthode et source",
      ],
      sources: [cite("CCP", "L. 2152-7"), cite("LOI-2021-1104", "35"), cite("DECRET-2022-767", "à relire")],
      certainty: "contested",
    },
  },
  signatures: ["Fournisseur"],
};
