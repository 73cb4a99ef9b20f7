import { crc32 } from "node:zlib";
import type { TailleImage } from "./taille-image.ts";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Reads the size of a PNG in pixels, or undefined when the bytes are not a whole PNG: every chunk must be there, with
 * its checksum, from IHDR to IEND. Pixels are not decoded. Never throws.
 * @example
 * readPngSize(bytes) // => { largeur: 320, hauteur: 96 }
 */
export function readPngSize(octets: Uint8Array): TailleImage | undefined {
  const view = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  if (view.length < 8 || !view.subarray(0, 8).equals(SIGNATURE)) return undefined;
  let taille: TailleImage | undefined;
  let hasData = false;
  for (let at = 8; at + 12 <= view.length; ) {
    const length = view.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > view.length || crc32(view.subarray(at + 4, end - 4)) !== view.readUInt32BE(end - 4))
      return undefined;
    const type = view.toString("latin1", at + 4, at + 8);
    if (at === 8 && (type !== "IHDR" || length !== 13)) return undefined;
    if (type === "IHDR") taille = { largeur: view.readUInt32BE(at + 8), hauteur: view.readUInt32BE(at + 12) };
    if (type === "IDAT") hasData = true;
    if (type === "IEND") return hasData ? taille : undefined;
    at = end;
  }
  return undefined;
}
