import { splitMots } from "../organismes/recherche/split-mots.ts";

/**
 * Turns the words of a search into patterns of `like` over words joined by spaces, a space before the first: each one
 * begins a word there. A text without a letter or a digit finds nothing. Ten words count.
 * @example
 * buildDebutsDeMots("Convention-signée.pdf") // => ["% convention%", "% signee%", "% pdf%"]
 */
export function buildDebutsDeMots(recherche: string | undefined): readonly string[] {
  if (recherche === undefined || recherche === "") return [];
  const mots = splitMots(recherche).slice(0, 10);
  return mots.length === 0 ? [""] : mots.map((mot) => `% ${mot}%`);
}
