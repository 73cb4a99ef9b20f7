// The entry of figures: every value of law of this library, as a list people read.
export { listChiffresCalendrier } from "./chiffres/list-chiffres-calendrier.ts";
