import { crc32, deflateSync } from "node:zlib";
import type { LogoEnregistre } from "../prestataire/prestataire.ts";

const LARGEUR = 240;
const HAUTEUR = 80;
const FOND = [255, 255, 255] as const;
const ENCRE = [31, 78, 95] as const;
const ACCENT = [196, 122, 44] as const;

/** Three bars and a disc: a shape that belongs to nobody. */
function getCouleur(x: number, y: number): readonly [number, number, number] {
  if ((x - 40) ** 2 + (y - 40) ** 2 <= 28 ** 2) return ACCENT;
  const barre = [16, 36, 56].findIndex((haut) => y >= haut && y < haut + 10);
  return barre >= 0 && x >= 84 && x < 220 - barre * 32 ? ENCRE : FOND;
}

function writeChunk(type: string, donnees: Buffer): Buffer {
  const corps = Buffer.concat([Buffer.from(type, "latin1"), donnees]);
  const bloc = Buffer.alloc(corps.length + 8);
  bloc.writeUInt32BE(donnees.length, 0);
  corps.copy(bloc, 4);
  bloc.writeUInt32BE(crc32(corps), corps.length + 4);
  return bloc;
}

/** The demonstration's neutral logo, as a PNG image. */
export function buildLogo(): LogoEnregistre {
  const pixels = Buffer.alloc(HAUTEUR * (1 + LARGEUR * 3));
  for (let y = 0; y < HAUTEUR; y += 1) {
    for (let x = 0; x < LARGEUR; x += 1) pixels.set(getCouleur(x, y), y * (1 + LARGEUR * 3) + 1 + x * 3);
  }
  const entete = Buffer.alloc(13);
  entete.writeUInt32BE(LARGEUR, 0);
  entete.writeUInt32BE(HAUTEUR, 4);
  entete.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const png = Buffer.concat([
    signature,
    writeChunk("IHDR", entete),
    writeChunk("IDAT", deflateSync(pixels)),
    writeChunk("IEND", Buffer.alloc(0)),
  ]);
  return {
    typeMedia: "image/png",
    base64: png.toString("base64"),
    texteAlternatif: "Logo de démonstration : un disque et trois barres",
  };
}
