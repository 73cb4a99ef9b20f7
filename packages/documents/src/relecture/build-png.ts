import { crc32, deflateSync } from "node:zlib";

/**
 * A whole PNG of one grey square on white: enough of a logo, without a binary file in the repository.
 * Corrupted: whole as a file, with pixels nobody can read.
 */
export function buildPng(
  largeur: number,
  hauteur: number,
  { isCorrupted = false }: { readonly isCorrupted?: boolean } = {},
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(largeur, 0);
  header.writeUInt32BE(hauteur, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const row = (y: number): Buffer =>
    Buffer.from([
      0,
      ...Array.from({ length: largeur }, (_, x) => (isInside(x, largeur) && isInside(y, hauteur) ? 90 : 235)),
    ]);
  const pixels = Buffer.concat(Array.from({ length: hauteur }, (_, y) => row(y)));
  const chunks = [
    chunk("IHDR", header),
    chunk("IDAT", isCorrupted ? Buffer.from("pixels") : deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat([Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"), ...chunks]));
}

function isInside(position: number, taille: number): boolean {
  return position > taille / 4 && position < (taille * 3) / 4;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
