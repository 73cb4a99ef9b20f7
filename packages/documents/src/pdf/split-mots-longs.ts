const MOT_LONG = /[^ \n\u200B]{30,}/gu;
const segmenter = new Intl.Segmenter("fr", { granularity: "grapheme" });

/**
 * Lets a word of 30 signs and more (non-breaking spaces are part of it) be cut at the end of a line (zero-width spaces every 10 signs): it would run off
 * the page otherwise. Shorter words are left alone. Never throws.
 * @example
 * splitMotsLongs("court") // => "court"
 */
export function splitMotsLongs(texte: string): string {
  return texte.replace(MOT_LONG, (mot) =>
    Array.from(segmenter.segment(mot), ({ segment }, index) =>
      index > 0 && index % 10 === 0 ? `\u200B${segment}` : segment,
    ).join(""),
  );
}
