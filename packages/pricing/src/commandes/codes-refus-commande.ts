import type { CatalogueRefus } from "@ia-territoires/core";
import type { CodeProblemeLigne, CodeRefusCommande } from "./codes.ts";

/** Every refusal of `calculateCommande`, for screens and documentation. */
export const CODES_REFUS_COMMANDE: CatalogueRefus<CodeRefusCommande | CodeProblemeLigne> = {
  "bpu-hors-date": {
    titre: "Bordereau hors de ses dates",
    explication:
      "Les prix de cette version ne valent pas à la date de la commande : prendre la version de cette date.",
  },
  "lignes-refusees": {
    titre: "Lignes refusées",
    explication:
      "Au moins une ligne ne peut être chiffrée ; toutes les lignes en cause sont données à la fois.",
  },
  "code-inconnu": { titre: "Code inconnu", explication: "Aucune ligne du bordereau ne porte ce code." },
  "quantite-nulle": { titre: "Quantité nulle", explication: "Une ligne commande au moins une part d'unité." },
  "quantite-sous-palier": {
    titre: "Quantité sous le premier palier",
    explication: "Le bordereau ne donne aucun prix pour une quantité aussi petite.",
  },
  "quantite-au-dela-palier": {
    titre: "Quantité au-delà du dernier palier",
    explication: "Le dernier palier a une fin : le bordereau ne donne aucun prix au-delà.",
  },
  "assiette-manquante": {
    titre: "Assiette manquante",
    explication: "Une ligne en pourcentage demande le montant sur lequel elle se calcule.",
  },
  "assiette-inutile": {
    titre: "Assiette sans objet",
    explication: "Seule une ligne en pourcentage a une assiette ; celle-ci a un prix par unité.",
  },
  "remise-excessive": {
    titre: "Remise supérieure à la ligne",
    explication: "Une remise en montant ne peut dépasser le montant de sa ligne.",
  },
  "effectif-sous-minimum": {
    titre: "Trop peu de participants",
    explication: "Le bordereau fixe un minimum de participants par session.",
  },
  "effectif-au-dela-maximum": {
    titre: "Trop de participants",
    explication: "Le bordereau fixe un maximum de participants par session.",
  },
};
