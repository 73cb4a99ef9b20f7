// The entry of figures: every value of law and every tariff of this library, as a list people read.
export { listChiffresPrix } from "./chiffres/list-chiffres-prix.ts";
