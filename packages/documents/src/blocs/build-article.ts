import type { Fragment } from "./bloc.ts";

/**
 * The number of an article as French acts write it: « Article 1er », then « Article 2 ».
 * @example
 * buildArticle(1) // => { genre: "fort", texte: "Article 1er" }
 */
export function buildArticle(numero: number): Fragment {
  return { genre: "fort", texte: `Article\u00A0${numero === 1 ? "1er" : String(numero)}` };
}
