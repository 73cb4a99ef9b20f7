import type { Deplacements } from "../modeles/document-devis.ts";
import type { Ligne } from "./bloc.ts";
import { buildBlanc } from "./build-blanc.ts";
import { buildLigne } from "./build-ligne.ts";

/**
 * Whether travel is in the price; a blank when the tariff does not say.
 * @example
 * buildDeplacements("inclus") // => [{ genre: "texte", texte: "frais inclus dans le prix" }]
 */
export function buildDeplacements(deplacements: Deplacements): Ligne {
  return deplacements === "inclus"
    ? buildLigne("frais inclus dans le prix")
    : [buildBlanc("frais de déplacement ; le tarif n'en dit rien")];
}
