import { POLICES } from "./polices.ts";

/** Stands for a sign that no font of the compiler has: visible, where a missing glyph would forbid the whole PDF. */
export const SIGNE_ABSENT = "\u25A1";

const segmenter = new Intl.Segmenter("fr", { granularity: "grapheme" });

/**
 * Replaces each sign that the fonts of the PDF do not have by one « □ », whatever its number of code points.
 * Accents and marks stay with their letter. Never throws.
 * @example
 * replaceNonImprimables("Atelier 😀 n° 1") // => "Atelier □ n° 1"
 */
export function replaceNonImprimables(texte: string): string {
  return Array.from(segmenter.segment(texte), ({ segment }) => {
    const points = Array.from(segment);
    // A sign and its marks must come from one font: fonts are not mixed inside a sign.
    return POLICES.some(({ signes }) => points.every((point) => signes.has(point))) ? segment : SIGNE_ABSENT;
  }).join("");
}
