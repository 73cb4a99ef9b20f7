export type Encodage = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** A text and the encoding it was read in; `binaire` when the bytes are no text. */
export type TexteDecode =
  | { readonly statut: "lu"; readonly texte: string; readonly encodage: Encodage }
  | { readonly statut: "binaire" };

const ECHANTILLON = 4_096;

/**
 * Decodes a text file whose encoding nobody says: byte order mark first, then UTF-16 by its zeros, then UTF-8 when the
 * bytes are valid, else Windows-1252, which older spreadsheets write in France. The mark is left out of the text.
 * @example
 * decodeTexte(new Uint8Array([0x45, 0x74, 0xe9])) // => { statut: "lu", texte: "Eté", encodage: "windows-1252" }
 */
export function decodeTexte(octets: Uint8Array): TexteDecode {
  const [a, b, c] = octets;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode(octets.subarray(3), "utf-8");
  if (a === 0xff && b === 0xfe) return decode(octets.subarray(2), "utf-16le");
  if (a === 0xfe && b === 0xff) return decode(octets.subarray(2), "utf-16be");
  const zeros = countZeros(octets);
  if (zeros.impairs > 0 && zeros.pairs === 0) return decode(octets, "utf-16le");
  if (zeros.pairs > 0 && zeros.impairs === 0) return decode(octets, "utf-16be");
  if (octets.includes(0)) return { statut: "binaire" };
  const utf8 = decode(octets, "utf-8");
  return utf8.statut === "lu" ? utf8 : decode(octets, "windows-1252");
}

function decode(octets: Uint8Array, encodage: Encodage): TexteDecode {
  try {
    const texte = new TextDecoder(encodage, { fatal: true, ignoreBOM: true }).decode(octets);
    return texte.includes("\0") ? { statut: "binaire" } : { statut: "lu", texte, encodage };
  } catch {
    return { statut: "binaire" };
  }
}

/** Latin letters in UTF-16 have a zero byte each, always on the same side. */
function countZeros(octets: Uint8Array): { readonly pairs: number; readonly impairs: number } {
  const debut = octets.subarray(0, ECHANTILLON - (octets.length % 2));
  let pairs = 0;
  let impairs = 0;
  for (const [index, octet] of debut.entries()) {
    if (octet !== 0) continue;
    if (index % 2 === 0) pairs += 1;
    else impairs += 1;
  }
  return octets.length % 2 === 0 ? { pairs, impairs } : { pairs: 0, impairs: 0 };
}
