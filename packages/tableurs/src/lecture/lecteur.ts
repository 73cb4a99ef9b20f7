import { createLecteur } from "./create-lecteur.ts";

/** The reader of this process. */
export const LECTEUR = createLecteur();
