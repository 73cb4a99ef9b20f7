import type { TailleImage } from "./taille-image.ts";

const LARGEUR_MM = 50;
const HAUTEUR_MM = 20;

/**
 * The printed size of a logo, in millimetres: as large as fits in 50 × 20 mm, proportions kept.
 * @example
 * calculateTailleLogo({ largeur: 100, hauteur: 100 }) // => { largeur: 20, hauteur: 20 }
 */
export function calculateTailleLogo({ largeur, hauteur }: TailleImage): TailleImage {
  const echelle = Math.min(LARGEUR_MM / largeur, HAUTEUR_MM / hauteur);
  return { largeur: largeur * echelle, hauteur: hauteur * echelle };
}
