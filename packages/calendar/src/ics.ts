// Another entry: calendar files. Apart, so that counting days ships no library.
export { buildEvenementEcheance } from "./ics/build-evenement-echeance.ts";
export { buildIcs } from "./ics/build-ics.ts";
export type { ContactIcs, DemandeIcs, EvenementIcs, MethodeIcs, QuandIcs } from "./ics/evenement-ics.ts";
