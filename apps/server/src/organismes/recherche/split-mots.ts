/**
 * Cuts a text into its words: small letters without accents, and digits; everything else separates.
 *
 * Never throws; a text without letter or digit gives an empty list.
 * @example
 * splitMots("Cricquebœuf (Calvados)") // => ["cricqueboeuf", "calvados"]
 */
export function splitMots(texte: string): readonly string[] {
  const plat = texte
    .normalize("NFKD")
    .toLowerCase()
    // Small letters may decompose again, for instance those that come from « İ ».
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    // Unicode calls some apostrophes letters, such as U+02BC.
    .replace(/\p{Lm}/gu, " ")
    .replace(/[œæßøłđ]/gu, (lettre) => LIGATURES[lettre] ?? lettre)
    .replace(/(?<![\p{L}\p{N}])s\/s(?![\p{L}\p{N}])/gu, " sous ")
    .replace(/(?<![\p{L}\p{N}])s\//gu, " sur ");
  return plat.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const LIGATURES: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
};
