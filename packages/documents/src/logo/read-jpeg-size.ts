import type { TailleImage } from "./taille-image.ts";

/** Markers that begin a frame and hold its size: C0 to CF but for C4, C8 and CC, which are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/**
 * Reads the size of a JPEG in pixels, or undefined when the bytes are not a JPEG that goes from its first marker to
 * its last one. Pixels are not decoded. Never throws.
 * @example
 * readJpegSize(bytes) // => { largeur: 320, hauteur: 96 }
 */
export function readJpegSize(octets: Uint8Array): TailleImage | undefined {
  const view = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  if (view.length < 12 || view.readUInt16BE(0) !== 0xffd8) return undefined;
  if (view.lastIndexOf(Buffer.from([0xff, 0xd9])) < 4) return undefined;
  for (let at = 2; at + 9 <= view.length; ) {
    if (view.readUInt8(at) !== 0xff) return undefined;
    const marker = view.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) return { largeur: view.readUInt16BE(at + 7), hauteur: view.readUInt16BE(at + 5) };
    if (marker === 0xda || marker === 0xd9) return undefined;
    at += 2 + view.readUInt16BE(at + 2);
  }
  return undefined;
}
