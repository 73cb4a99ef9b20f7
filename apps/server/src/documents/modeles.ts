import { NOTES, type NomNote } from "../notes/notes.ts";

/** Documents of a mission and of its devis. */
export type NomModeleMission = "devis" | "projet-deliberation" | "convention";

/**
 * The documents made here: of a devis, of the mission whose acts they are, of a system of the register, of the trainings
 * of a body.
 */
export const MODELES: readonly (NomModeleMission | "etat-formations" | NomNote)[] = [
  "devis",
  "projet-deliberation",
  "convention",
  "etat-formations",
  ...(Object.keys(NOTES) as NomNote[]),
];
export type NomModele = (typeof MODELES)[number];
