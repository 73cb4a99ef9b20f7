import type { CatalogueRefus } from "@ia-territoires/core";

/** Why a mission of a CDG is given no price. */
export type CodeRefusPrestation =
  | "hors-periode"
  | "sur-devis"
  | "montant-inconnu"
  | "unite-indivisible"
  | "plafond-annuel"
  | "hors-tranches";

/** Every refusal of `calculatePrestation`. */
export const CODES_REFUS_PRESTATION: CatalogueRefus<CodeRefusPrestation> = {
  "hors-periode": {
    titre: "Tarif inconnu à cette date",
    explication:
      "Aucune version du tarif n'est connue au jour demandé : celle d'une autre année ne la remplace pas.",
  },
  "sur-devis": {
    titre: "Sur devis seulement",
    explication: "Le tarif ne donne pas de prix : le centre de gestion l'établit au cas par cas.",
  },
  "montant-inconnu": {
    titre: "Montant non relevé",
    explication: "La formule existe, son montant n'a pas été lu dans la source : rien ne le remplace.",
  },
  "unite-indivisible": {
    titre: "Quantité plus fine que ce qui est vendu",
    explication:
      "Le tarif fixe la plus petite part vendue ; s'il ne le dit pas, seules les unités entières sont chiffrées.",
  },
  "plafond-annuel": {
    titre: "Plafond annuel dépassé",
    explication: "Ce qui est déjà pris dans l'année et ce qui est demandé passent le plafond du tarif.",
  },
  "hors-tranches": {
    titre: "Population hors des tranches",
    explication: "Aucune tranche du tarif ne contient ce nombre d'habitants.",
  },
};
