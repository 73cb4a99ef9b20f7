import type { CatalogueRefus } from "@ia-territoires/core";

/** Why a report is not saved. */
export type CodeRefusRapport = "liste-illisible" | "rapport-trop-long" | "liste-en-erreur";

/** Title and explanation of each refusal about reports. */
export const CODES_REFUS_RAPPORT: CatalogueRefus<CodeRefusRapport> = {
  "liste-illisible": {
    titre: "Liste illisible",
    explication:
      "La liste envoyée n'est pas celle que l'écran du rapport prépare : rouvrez le fichier des commandes, puis enregistrez à nouveau.",
  },
  "rapport-trop-long": {
    titre: "Liste trop longue",
    explication:
      "Un rapport enregistré tient 20 000 lignes de commande. Sans l'enregistrer, l'écran en prend davantage : exportez-le, ou partagez la liste.",
  },
  "liste-en-erreur": {
    titre: "Liste qui a des erreurs",
    explication:
      "Une ligne de la liste ne se lit pas comme une ligne de commande : corrigez-la dans le fichier.",
  },
};
