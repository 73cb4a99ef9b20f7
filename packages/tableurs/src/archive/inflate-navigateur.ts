// What `#inflate` is outside Node: the same two functions in plain script.
import { Inflate } from "fflate";

/** A piece of 16 kB makes 17 MB at most: what lies about its size is stopped soon after its limit. */
const MORCEAU = 16_384;

/**
 * Inflates raw DEFLATE bytes; a RangeError once they make more than `limite` bytes.
 * @example
 * inflateBrut(deflateSync(new TextEncoder().encode("abc")), 3) // => the bytes of « abc »
 */
export function inflateBrut(brut: Uint8Array, limite: number): Uint8Array {
  const sortie = new Uint8Array(limite);
  let ecrits = 0;
  let fini = false;
  const inflate = new Inflate((morceau, dernier) => {
    if (ecrits + morceau.length > limite) throw new RangeError("Plus d'octets que la limite.");
    sortie.set(morceau, ecrits);
    ecrits += morceau.length;
    fini ||= dernier;
  });
  for (let debut = 0; debut < brut.length; debut += MORCEAU) {
    inflate.push(brut.subarray(debut, debut + MORCEAU), debut + MORCEAU >= brut.length);
  }
  if (!fini) throw new Error("Données coupées.");
  return sortie.subarray(0, ecrits);
}

const POLYNOME = 0xedb88320;
const TABLE = Uint32Array.from({ length: 256 }, (_, octet) => {
  let reste = octet;
  for (let bit = 0; bit < 8; bit += 1) reste = (reste & 1) === 1 ? (reste >>> 1) ^ POLYNOME : reste >>> 1;
  return reste;
});

/**
 * Computes the CRC-32 of bytes, as a ZIP stores it.
 * @example
 * calculateCrc32(new TextEncoder().encode("abc")) // => 891568578
 */
export function calculateCrc32(octets: Uint8Array): number {
  let crc = 0xffffffff;
  for (const octet of octets) crc = (crc >>> 8) ^ (TABLE[(crc ^ octet) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
