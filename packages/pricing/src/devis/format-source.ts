import type { Source } from "@ia-territoires/core";

/** « Offre de service CDG14, art. 2.2 »; a named part (not a number) is written as it is. */
export function formatSource({ texte, article }: Source): string {
  if (article === undefined) return texte;
  return /^([A-Z]+\. ?)?\d/.test(article) ? `${texte}, art. ${article}` : `${texte}, ${article}`;
}
