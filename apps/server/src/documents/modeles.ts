import { NOTES, type NomNote } from "../notes/notes.ts";

/** Documents of a mission and of its devis. */
export type NomModeleMission = "devis" | "projet-deliberation" | "convention";

/**
 * The documents made here: of a devis, of an intervention, of the mission whose acts they are, of a system of the register, of the trainings
 * of a body.
 */
export const MODELES: readonly (NomModeleMission | "fiche-intervention" | "etat-formations" | NomNote)[] = [
  "devis",
  "projet-deliberation",
  "convention",
  "fiche-intervention",
  "etat-formations",
  ...(Object.keys(NOTES) as NomNote[]),
];
export type NomModele = (typeof MODELES)[number];
