// Everything that a page without a bundler needs to read a BPU and price an order, in one file that imports nothing.
export * from "./bpu.ts";
export * from "./explications.ts";
export * from "./index.ts";
export { splitMontant } from "./commandes/split-montant.ts";
export {
  formatMontant,
  parseDateIso,
  parseMontant,
  parseMontantFr,
  parseQuantite,
  parseQuantiteFr,
  parseTaux,
  parseTauxFr,
} from "@ia-territoires/core";
