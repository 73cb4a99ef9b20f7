const SIMPLES = new Map<string, string>();

/**
 * A text without accents nor capitals, sign for sign, so that a place found in it is the same in the text itself. A sign
 * that would change length (a ligature, an emoji) becomes spaces.
 * @example
 * foldTexte("L’Été") // => "l'ete"
 */
export function foldTexte(texte: string): string {
  return texte.replaceAll(/[^a-z0-9 \n.,;:()'-]/gu, (signe) => {
    const connu = SIMPLES.get(signe);
    if (connu !== undefined) return connu;
    const simple = fold(signe);
    // Bounded: a text of every sign there is must not stay in memory.
    if (SIMPLES.size < 4_096) SIMPLES.set(signe, simple);
    return simple;
  });
}

function fold(signe: string): string {
  if (signe === "’") return "'";
  if (/^\s$/u.test(signe)) return signe === "\r" || signe === "\u2028" || signe === "\u2029" ? "\n" : " ";
  const simple = signe.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return simple.length === signe.length ? simple : " ".repeat(signe.length);
}
