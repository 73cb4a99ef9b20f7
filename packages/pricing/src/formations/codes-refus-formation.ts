import type { CatalogueRefus } from "@ia-territoires/core";

/** Why a training plan or a profile is refused under the CCTP (001). */
export type CodeRefusFormation =
  | "effectif-insuffisant"
  | "effectif-indivisible"
  | "capsule-trop-longue"
  | "parcours-trop-long"
  | "experience-sans-profil";

/** Every refusal of `planSessions`, `planParcours` and `classifyProfil`. */
export const CODES_REFUS_FORMATION: CatalogueRefus<CodeRefusFormation> = {
  "effectif-insuffisant": {
    titre: "Trop peu de participants pour une session intra",
    explication:
      "Une session intra demande un minimum de participants (CCTP, 5.2.2) : passer en inter, ou se grouper avec des voisins.",
  },
  "effectif-indivisible": {
    titre: "Effectif qui ne se découpe pas",
    explication:
      "Trop pour une session, trop peu pour deux : entre 13 et 15 participants, aucun découpage ne respecte à la fois le minimum et le maximum (CCTP, 5.2.2).",
  },
  "capsule-trop-longue": {
    titre: "Capsule de plus d'une heure",
    explication: "Un webinaire ou une capsule dure une heure au plus (CCTP, 5.2.3).",
  },
  "parcours-trop-long": {
    titre: "Parcours de plus de sept heures",
    explication: "L'ensemble du parcours de webinaires dure sept heures au plus (CCTP, 5.2.3).",
  },
  "experience-sans-profil": {
    titre: "Expérience sans profil",
    explication:
      "Le CCTP (6.6.4) classe les moins de 3 ans et les 4 ans ou plus : entre 3 et 4 ans, il ne donne aucun profil.",
  },
};
