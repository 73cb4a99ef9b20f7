// The main entry: pricing an order on a BPU, lines and totals, VAT. See ./bpu, ./cdg and ./schemas for the rest.
export type {
  Bpu,
  EmpreinteBpu,
  IdentiteBpu,
  LigneBpu,
  ModeBpu,
  PalierBpu,
  PrixBpu,
  ProfilIntervenant,
} from "./bpu/bpu.ts";
export { LIBELLES_UNITE } from "./bpu/unites.ts";
export type { UniteBpu } from "./bpu/unites.ts";
export { buildAvoir } from "./commandes/build-avoir.ts";
export { calculateCommande } from "./commandes/calculate-commande.ts";
export { calculateTotaux } from "./commandes/calculate-totaux.ts";
export { CODES_REFUS_COMMANDE } from "./commandes/codes.ts";
export type { AvertissementCommande, CodeProblemeLigne, CodeRefusCommande } from "./commandes/codes.ts";
export type {
  Commande,
  DemandeCommande,
  ProblemeLigne,
  RefusCommande,
  ResultatCommande,
} from "./commandes/commande.ts";
export { explainCommande } from "./commandes/explain-commande.ts";
export type { ExplicationCommande } from "./commandes/explain-commande.ts";
export type { DemandeLigne, LigneCommande, PartLigne, Remise } from "./commandes/ligne-commande.ts";
export { splitMontant } from "./commandes/split-montant.ts";
export type { LecturesTotaux, LignePrix, MontantsLigne, TotalTva, Totaux } from "./commandes/totaux.ts";
export { LIBELLES_CATEGORIE_TVA } from "./tva/categorie-tva.ts";
export type { CategorieTva } from "./tva/categorie-tva.ts";
export { getRegimeTva } from "./tva/get-regime-tva.ts";
export type { ConditionFormation, QuestionTva } from "./tva/get-regime-tva.ts";
export { LIBELLES_LIEU_TVA } from "./tva/lieu-tva.ts";
export type { LieuTva } from "./tva/lieu-tva.ts";
export type { RegimeTva } from "./tva/regime-tva.ts";
export { removeTva } from "./tva/remove-tva.ts";
export { BIBLIOTHEQUE } from "./version.ts";
