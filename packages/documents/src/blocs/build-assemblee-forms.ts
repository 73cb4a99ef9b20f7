import type { Assemblee } from "../modeles/assemblee.ts";
import { cleanLine } from "./clean-line.ts";

/** An assembly as a sentence needs it: subject, and after « de ». */
export interface AssembleeForms {
  readonly sujet: string;
  readonly de: string;
}

const DE: Readonly<Record<Assemblee["article"], string>> = {
  le: "du ",
  la: "de la ",
  "l'": "de l'",
  les: "des ",
};

/**
 * Puts the article before the name of an assembly, and contracts it after « de ».
 *
 * Refuses by RangeError an unknown article, quoting it, and an empty name.
 * @example
 * buildAssembleeForms({ article: "le", nom: "conseil municipal" })
 * // => { sujet: "Le conseil municipal", de: "du conseil municipal" }
 */
export function buildAssembleeForms({ article, nom }: Assemblee): AssembleeForms {
  const clean = cleanLine(nom);
  if (!Object.hasOwn(DE, article)) {
    throw new RangeError(
      `Article de l'assemblée : le, la, l' ou les attendu, reçu « ${article as string} ».`,
    );
  }
  if (clean === "") throw new RangeError("Nom de l'assemblée : texte attendu, reçu un texte vide.");
  const sujet =
    article === "l'" ? `L'${clean}` : `${article.charAt(0).toUpperCase()}${article.slice(1)} ${clean}`;
  return { sujet, de: DE[article] + clean };
}
