/** The documents made here: of a devis, or of the mission whose acts they are. */
export const MODELES = ["devis", "projet-deliberation", "convention"] as const;
export type NomModele = (typeof MODELES)[number];
