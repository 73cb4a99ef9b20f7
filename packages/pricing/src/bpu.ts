// The entry that reads, writes, names and proves versions of a BPU.
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
export type { CelluleBpu, CodeErreurBpu, ErreurBpu } from "./bpu/cellule.ts";
export { COLONNES_BPU } from "./bpu/colonnes.ts";
export type { ColonneBpu } from "./bpu/colonnes.ts";
export { createBpu } from "./bpu/create-bpu.ts";
export type { NouveauBpu } from "./bpu/create-bpu.ts";
export { getBpuAt } from "./bpu/get-bpu-at.ts";
export { isBpuIntact } from "./bpu/is-bpu-intact.ts";
export { parseBpu } from "./bpu/parse-bpu.ts";
export type { LectureBpu } from "./bpu/parse-bpu.ts";
export { toRowsBpu } from "./bpu/to-rows-bpu.ts";
export { LIBELLES_UNITE } from "./bpu/unites.ts";
export type { UniteBpu } from "./bpu/unites.ts";
export type { CategorieTva } from "./tva/categorie-tva.ts";
