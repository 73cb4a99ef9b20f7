// The entry of the words: how an order was found, what a code means, the labels of closed lists.
export { CODES_REFUS_COMMANDE } from "./commandes/codes-refus-commande.ts";
export { explainCommande } from "./commandes/explain-commande.ts";
export type { ExplicationCommande } from "./commandes/explain-commande.ts";
export { LIBELLES_CATEGORIE_TVA } from "./tva/categorie-tva.ts";
export { LIBELLES_LIEU_TVA } from "./tva/lieu-tva.ts";
export { LIBELLES_UNITE } from "./bpu/unites.ts";
