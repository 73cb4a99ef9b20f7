const AVANT = 90;
const APRES = 160;
const MOT_MAXIMUM = 40;

/**
 * Quotes a passage of a text with the words around it, on one line, cut between words. The signs are those of the text;
 * half of a pair is never left.
 * @example
 * quotePassage("Le titulaire remet une notice.", 23, 29) // => "Le titulaire remet une notice."
 */
export function quotePassage(texte: string, debut: number, fin: number): string {
  const de = findCoupe(texte, Math.max(0, debut - AVANT), 1, debut);
  const a = findCoupe(texte, Math.min(texte.length, fin + APRES), -1, fin);
  const passage = texte
    .slice(de, a)
    .replaceAll(/\p{Cs}/gu, "")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return `${de > 0 ? "… " : ""}${passage}${a < texte.length ? " …" : ""}`;
}

/** The nearest space on the way to the passage; the place itself when a word is endless. */
function findCoupe(texte: string, place: number, pas: 1 | -1, limite: number): number {
  if (place === 0 || place === texte.length) return place;
  for (let i = 0; i < MOT_MAXIMUM && place + i * pas !== limite; i += 1) {
    if (/\s/.test(texte[place + i * pas] ?? "")) return place + i * pas;
  }
  return place;
}
