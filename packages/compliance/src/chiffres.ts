// The entry of figures: every entry of the release of law, as a list people read.
export { listChiffresDroit } from "./chiffres/list-chiffres-droit.ts";
