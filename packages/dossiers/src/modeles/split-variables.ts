import { type CodeVariable, VARIABLES_MODELE } from "./modele.ts";

/** A text cut at its variables: what is between braces is a name, known or not. */
export type Part = { readonly texte: string } | { readonly variable: string };

const VARIABLE = /\{\s*([^{}\s]+)\s*\}/g;

/** Whether a name is that of a variable. */
export function isVariable(nom: string): nom is CodeVariable {
  return Object.hasOwn(VARIABLES_MODELE, nom);
}

/**
 * Cuts a text at its variables, in order; empty pieces are left out.
 *
 * @example
 * splitVariables("Vu {deliberation.date}.")
 * // => [{ texte: "Vu " }, { variable: "deliberation.date" }, { texte: "." }]
 */
export function splitVariables(texte: string): readonly Part[] {
  const parts: Part[] = [];
  let debut = 0;
  for (const trouvee of texte.matchAll(VARIABLE)) {
    parts.push({ texte: texte.slice(debut, trouvee.index) }, { variable: trouvee[1] ?? "" });
    debut = trouvee.index + trouvee[0].length;
  }
  parts.push({ texte: texte.slice(debut) });
  return parts.filter((part) => "variable" in part || part.texte !== "");
}
