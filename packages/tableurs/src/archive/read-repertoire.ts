import { ErreurLecture } from "../lecture/refus-lecture.ts";

/** An entry as the directory of the ZIP declares it. */
export interface Entree {
  readonly nom: string;
  readonly methode: number;
  readonly chiffree: boolean;
  readonly crc: number;
  readonly compresse: number;
  readonly taille: number;
  readonly position: number;
}

const FIN = 0x06054b50;
const ENTREE = 0x02014b50;
const COMMENTAIRE_MAXIMUM = 65_557;
const ENTREES_MAXIMUM = 5_000;

export const abime = (pourquoi: string): ErreurLecture =>
  new ErreurLecture("fichier-abime", `Le fichier est abîmé ou n'est pas un tableur : ${pourquoi}.`);

/**
 * Reads the directory of a ZIP, which says what it holds and how large it would be, without inflating anything. Refuses
 * a directory that lies outside the file, more than 5 000 entries, and archives of more than 4 GB (ZIP64).
 * @example
 * readRepertoire(octets).map(({ nom }) => nom) // => ["[Content_Types].xml", "xl/workbook.xml", …]
 */
export function readRepertoire(octets: Uint8Array): readonly Entree[] {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const fin = findFin(vue);
  const nombre = vue.getUint16(fin + 10, true);
  let position = vue.getUint32(fin + 16, true);
  if (nombre > ENTREES_MAXIMUM)
    throw new ErreurLecture("trop-volumineux", `L'archive a ${nombre} entrées, ${ENTREES_MAXIMUM} au plus.`);
  const entrees: Entree[] = [];
  const noms = new Set<string>();
  for (let rang = 0; rang < nombre; rang += 1) {
    if (position + 46 > octets.length || vue.getUint32(position, true) !== ENTREE) {
      throw abime("le répertoire de l'archive est illisible");
    }
    const longueur = vue.getUint16(position + 28, true);
    const nom = new TextDecoder().decode(octets.subarray(position + 46, position + 46 + longueur));
    // Two entries of one name: readers disagree on which counts.
    if (noms.has(nom)) throw abime(`deux entrées portent le nom « ${nom.slice(0, 80)} »`);
    noms.add(nom);
    entrees.push({
      nom,
      methode: vue.getUint16(position + 10, true),
      chiffree: (vue.getUint16(position + 8, true) & 1) === 1,
      crc: vue.getUint32(position + 16, true),
      compresse: vue.getUint32(position + 20, true),
      taille: vue.getUint32(position + 24, true),
      position: vue.getUint32(position + 42, true),
    });
    position += 46 + longueur + vue.getUint16(position + 30, true) + vue.getUint16(position + 32, true);
  }
  return entrees;
}

function findFin(vue: DataView): number {
  for (let i = vue.byteLength - 22; i >= Math.max(0, vue.byteLength - COMMENTAIRE_MAXIMUM); i -= 1) {
    if (vue.getUint32(i, true) === FIN) return i;
  }
  throw abime("la fin de l'archive manque");
}
