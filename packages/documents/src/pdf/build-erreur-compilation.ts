import { buildErreurRendu } from "../erreurs/build-erreur-rendu.ts";
import type { ErreurRendu } from "../erreurs/erreur-rendu.ts";

/**
 * Says in French why Typst made no PDF; its own words are kept as the cause, for the log.
 * @example
 * buildErreurCompilation("failed to decode image").code // => "logo"
 */
export function buildErreurCompilation(detail: string): ErreurRendu {
  if (detail.includes("could not be displayed")) {
    const message =
      "Le document contient un caractère que la police du PDF ne sait pas écrire ; le document DOCX le garde.";
    return buildErreurRendu("caractere-non-imprimable", message, detail);
  }
  if (detail.includes("failed to decode image")) {
    return buildErreurRendu("logo", "L'image du logo est abîmée : elle ne peut pas être imprimée.", detail);
  }
  return buildErreurRendu("compilation", "Le PDF n'a pas pu être fabriqué.", detail);
}
