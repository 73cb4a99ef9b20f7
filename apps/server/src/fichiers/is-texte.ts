import { createReadStream } from "node:fs";

/** What no text has, in any encoding: control characters other than tab, line and page ends. */
function isCommande(signe: number): boolean {
  return (
    (signe < 0x20 && signe !== 0x09 && signe !== 0x0a && signe !== 0x0c && signe !== 0x0d) || signe === 0x7f
  );
}

function isUtf16(debut: Uint8Array): boolean {
  return (debut[0] === 0xff && debut[1] === 0xfe) || (debut[0] === 0xfe && debut[1] === 0xff);
}

/**
 * Whether a file is plain text, read to its end: UTF-16 when it says so by its first two bytes, else any encoding
 * without control characters (UTF-8, Windows-1252…).
 *
 * @example
 * await isTexte("/tmp/bordereau.csv") // => true
 */
export async function isTexte(chemin: string): Promise<boolean> {
  let utf16: InstanceType<typeof TextDecoder> | null = null;
  let premier = true;
  try {
    for await (const morceau of createReadStream(chemin)) {
      const octets = morceau as Uint8Array;
      if (premier && isUtf16(octets))
        utf16 = new TextDecoder(octets[0] === 0xff ? "utf-16le" : "utf-16be", { fatal: true });
      premier = false;
      const commande =
        utf16 === null
          ? octets.some(isCommande)
          : Array.from(utf16.decode(octets, { stream: true }), (signe) => signe.codePointAt(0) ?? 0).some(
              isCommande,
            );
      if (commande) return false;
    }
    utf16?.decode();
    return true;
  } catch (erreur) {
    if (erreur instanceof TypeError) return false;
    throw erreur;
  }
}
