// Writes one file with one writer, in a process of its own: its peak memory is that of this writer alone.
import { createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type CodeFormat, FORMATS_TABLE, writeTable } from "../src/index.ts";
import { buildLignes, TABLE } from "./lignes.ts";

const [nom = "", chemin = "", nombreTexte = ""] = process.argv.slice(2);
const nombre = Number(nombreTexte);

function isFormat(texte: string): texte is CodeFormat {
  return texte in FORMATS_TABLE;
}

const debut = performance.now();
if (isFormat(nom)) {
  const octets = writeTable(nom, TABLE, buildLignes(nombre));
  await pipeline(Readable.from(octets, { objectMode: false }), createWriteStream(chemin));
} else {
  // Loaded only then: the others would weigh on our own measures.
  const { RIVAUX } = await import("./rivaux.ts");
  const write = RIVAUX[nom];
  if (write === undefined) throw new RangeError(`Écrivain inconnu : « ${nom} ».`);
  await write(chemin, nombre);
}
const ms = performance.now() - debut;
const { size } = await stat(chemin);
// One line, which the parent reads.
process.stdout.write(JSON.stringify({ ms, picMo: process.resourceUsage().maxRSS / 1_000, octets: size }));
