export const PRODUIT = "ia-territoires";
