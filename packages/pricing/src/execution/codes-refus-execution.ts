import type { CatalogueRefus } from "@ia-territoires/core";

/** What the rules of the life of a price refuse. */
export type CodeRefusExecution =
  | "indice-inconnu"
  | "raccordement-requis"
  | "taux-directeur-inconnu"
  | "regles-inconnues"
  | "maximum-depasse";

/** Every refusal of the functions of this entry. */
export const CODES_REFUS_EXECUTION: CatalogueRefus<CodeRefusExecution> = {
  "indice-inconnu": {
    titre: "Valeur d'indice inconnue",
    explication:
      "La série ne donne pas de valeur pour ce mois : la relever à sa source, rien n'est interpolé.",
  },
  "raccordement-requis": {
    titre: "Côté du raccordement à préciser",
    explication:
      "Les deux mois sont de part et d'autre d'un changement de base : dire quel indice le coefficient multiplie.",
  },
  "taux-directeur-inconnu": {
    titre: "Taux directeur inconnu",
    explication: "Le taux de la BCE du semestre n'est pas dans les données : le donner avec sa source.",
  },
  "regles-inconnues": {
    titre: "Règles inconnues à cette date",
    explication: "La version du texte à cette date n'a pas été lue : aucune autre ne la remplace.",
  },
  "maximum-depasse": {
    titre: "Maximum de l'accord-cadre dépassé",
    explication:
      "Les commandes ne peuvent dépasser le maximum annoncé (code de la commande publique, R. 2162-4).",
  },
};
