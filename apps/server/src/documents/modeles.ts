import { type NomNote, NOMS_NOTES } from "@ia-territoires/dossiers/systemes";

/** Documents of a mission and of its devis. */
export type NomModeleMission = "devis" | "projet-deliberation" | "convention";

/** Documents of a titre, and of a batch of titres. */
export type NomModeleTitre = "etat-liquidatif" | "bordereau-titres";

/**
 * The documents made here: of a devis, of an intervention, of the mission whose acts they are, of titres, of a system of
 * the register, of the trainings of a body.
 */
export const MODELES: readonly (
  | NomModeleMission
  | NomModeleTitre
  | "fiche-intervention"
  | "etat-formations"
  | NomNote
)[] = [
  "devis",
  "projet-deliberation",
  "convention",
  "fiche-intervention",
  "etat-liquidatif",
  "bordereau-titres",
  "etat-formations",
  ...NOMS_NOTES,
];
export type NomModele = (typeof MODELES)[number];

/** Whether a document is made from a system of the register. */
export function isNomNote(modele: NomModele): modele is NomNote {
  return (NOMS_NOTES as readonly string[]).includes(modele);
}
