import { createMoteurTypst } from "./create-moteur-typst.ts";

/** The one engine of this process. */
export const MOTEUR = createMoteurTypst();
