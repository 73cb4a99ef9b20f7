// The documents made from the register, apart: their words bring the packs of law, which no screen has to load.
export { buildEtatFormations } from "./notes/build-etat-formations.ts";
export { buildNoteSysteme } from "./notes/build-note-systeme.ts";
export type { ChargeNote } from "./notes/charge-note.ts";
export type { ContenuNote } from "./notes/contenu-note.ts";
