// The main entry computes an order on a BPU and its VAT. Lines without a BPU are in ./totaux. What tells it in French is in ./explications.
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
export type { UniteBpu } from "./bpu/unites.ts";
export { buildAvoir } from "./commandes/build-avoir.ts";
export { calculateCommande } from "./commandes/calculate-commande.ts";
export type { AvertissementCommande, CodeProblemeLigne, CodeRefusCommande } from "./commandes/codes.ts";
export type {
  Commande,
  DemandeCommande,
  ProblemeLigne,
  RefusCommande,
  ResultatCommande,
} from "./commandes/commande.ts";
export type { DemandeLigne, LigneCommande, PartLigne, Remise } from "./commandes/ligne-commande.ts";
export type { LecturesTotaux, TotalTva } from "./commandes/totaux.ts";
export type { CategorieTva } from "./tva/categorie-tva.ts";
export { getRegimeTva } from "./tva/get-regime-tva.ts";
export type { ConditionFormation, QuestionTva } from "./tva/get-regime-tva.ts";
export type { LieuTva } from "./tva/lieu-tva.ts";
export type { RegimeTva } from "./tva/regime-tva.ts";
export { BIBLIOTHEQUE } from "./version.ts";
