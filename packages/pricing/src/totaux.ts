// The entry of lines without a BPU: totals to the cent, by the line or by the column, and sharing an amount.
export { calculateColonnes } from "./commandes/calculate-colonnes.ts";
export type { ColonnesPrix, TotauxColonnes } from "./commandes/calculate-colonnes.ts";
export { calculateTotaux } from "./commandes/calculate-totaux.ts";
export { splitMontant } from "./commandes/split-montant.ts";
export type { LecturesTotaux, LignePrix, MontantsLigne, TotalTva, Totaux } from "./commandes/totaux.ts";
export type { Remise } from "./commandes/ligne-commande.ts";
export type { RegimeTva } from "./tva/regime-tva.ts";
export { removeTva } from "./tva/remove-tva.ts";
