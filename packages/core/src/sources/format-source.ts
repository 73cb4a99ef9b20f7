import type { Source } from "./source.ts";

/**
 * Writes a source on one line; a part that has a number is an article, a named part is written as it is.
 *
 * @example
 * formatSource({ texte: "Offre de service CDG14", article: "2.2" }) // => "Offre de service CDG14, art. 2.2"
 */
export function formatSource({ texte, article }: Source): string {
  if (article === undefined) return texte;
  return /^([A-Z]+\. ?)?\d/.test(article) ? `${texte}, art. ${article}` : `${texte}, ${article}`;
}
