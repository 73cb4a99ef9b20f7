/**
 * What VAT depends on besides the place, as a BPU or a tariff classes its line. The rate is never part of it: it comes
 * from the place of taxation and the date.
 */
export type CategorieTva =
  | "normal"
  | "intermediaire"
  | "reduit"
  | "particulier"
  | "formation-exoneree"
  | "hors-champ";

/** The categories, with the words of tables and screens. */
export const LIBELLES_CATEGORIE_TVA: Readonly<Record<CategorieTva, string>> = Object.freeze({
  normal: "taux normal",
  intermediaire: "taux intermédiaire",
  reduit: "taux réduit",
  particulier: "taux particulier",
  "formation-exoneree": "formation professionnelle continue, exonérée sous condition",
  "hors-champ": "hors du champ de la TVA",
});
