import type { Source } from "@ia-territoires/core";
import type { Fragment } from "./bloc.ts";
import { cleanLine } from "./clean-line.ts";

/**
 * Writes a source as people cite it, with a link when it has a web address: « Offre de service CDG14, art. 2.2 ».
 * A named part (not a number) is written as it is.
 * @example
 * buildSource({ texte: "Offre de service CDG14", article: "2.2" })
 * // => { genre: "texte", texte: "Offre de service CDG14, art. 2.2" }
 */
export function buildSource({ texte, article, url }: Source): Fragment {
  const isNumber = article !== undefined && /^(?:[A-Z]+\. ?)?\d/.test(article);
  const suffix = article === undefined ? "" : `, ${isNumber ? "art. " : ""}${article}`;
  const cite = cleanLine(texte + suffix);
  return isWebAddress(url) ? { genre: "lien", texte: cite, url } : { genre: "texte", texte: cite };
}

/** Only web addresses become links: a document must not carry `javascript:` or a local file. */
function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
