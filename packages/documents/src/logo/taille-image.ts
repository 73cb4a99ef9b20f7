/** Size of a picture, in pixels. */
export interface TailleImage {
  readonly largeur: number;
  readonly hauteur: number;
}
