import { calculateCrc32, inflateBrut } from "#inflate";
import { ErreurLecture } from "../lecture/refus-lecture.ts";
import { abime, type Entree } from "./read-repertoire.ts";

const LOCALE = 0x04034b50;

/**
 * Inflates one entry of a ZIP, never past the size it declares nor past `reste`: a header that lies is found out while
 * inflating. Checks the sum of control.
 * @example
 * inflateEntree(octets, entree, 40_000_000) // => the bytes of `xl/workbook.xml`
 */
export function inflateEntree(octets: Uint8Array, entree: Entree, reste: number): Uint8Array {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const { position, compresse, taille, methode, crc, nom } = entree;
  if (position + 30 > octets.length || vue.getUint32(position, true) !== LOCALE) {
    throw abime(`l'entrée « ${nom.slice(0, 80)} » est illisible`);
  }
  const debut = position + 30 + vue.getUint16(position + 26, true) + vue.getUint16(position + 28, true);
  const brut = octets.subarray(debut, debut + compresse);
  if (brut.length !== compresse) throw abime(`l'entrée « ${nom.slice(0, 80)} » est coupée`);
  const contenu = methode === 0 ? brut : inflate(brut, Math.min(taille, reste), nom);
  if (contenu.length !== taille || calculateCrc32(contenu) !== crc) {
    throw abime(`l'entrée « ${nom.slice(0, 80)} » n'est pas celle qui est annoncée`);
  }
  return contenu;
}

function inflate(brut: Uint8Array, limite: number, nom: string): Uint8Array {
  try {
    return inflateBrut(brut, Math.max(1, limite));
  } catch (erreur) {
    if (erreur instanceof RangeError) {
      throw new ErreurLecture(
        "trop-volumineux",
        `L'entrée « ${nom.slice(0, 80)} » pèse plus que ce que le fichier annonce : il n'est pas lu.`,
      );
    }
    throw abime(`l'entrée « ${nom.slice(0, 80)} » ne se décompresse pas`);
  }
}
