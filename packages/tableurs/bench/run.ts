// pnpm --filter @ia-territoires/tableurs bench [lignes]
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FORMATS_TABLE } from "../src/index.ts";
import { RIVAUX } from "./rivaux.ts";

const NOMBRE = Number(process.argv[2] ?? 100_000);
const ECRIRE = fileURLToPath(new URL("./ecrire.ts", import.meta.url));
const TOURS = 3;

interface Mesure {
  readonly ms: number;
  readonly picMo: number;
  readonly octets: number;
}

const dossier = mkdtempSync(join(tmpdir(), "ia-tableurs-"));
const write = (nom: string): Mesure => {
  const args = ["--conditions=@ia-territoires/source", ECRIRE, nom, join(dossier, "export"), String(NOMBRE)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Mesure;
};
/** The best of some turns, which a busy machine disturbs least. */
const measure = (nom: string): Mesure =>
  Array.from({ length: TOURS }, () => write(nom)).reduce((a, b) => (b.ms < a.ms ? b : a));

try {
  console.log(
    `${NOMBRE.toLocaleString("fr-FR")} lignes de 10 colonnes typées, dans un fichier ; un processus neuf par mesure, la meilleure de ${TOURS}. Node ${process.version}.\n`,
  );
  console.log("écrivain                 temps      pic mémoire   fichier");
  for (const nom of [...Object.keys(FORMATS_TABLE), ...Object.keys(RIVAUX)]) {
    const { ms, picMo, octets } = measure(nom);
    const cells = [
      `${(ms / 1_000).toFixed(2)} s`,
      `${picMo.toFixed(0)} Mo`,
      `${(octets / 1e6).toFixed(1)} Mo`,
    ];
    console.log(`${nom.padEnd(22)} ${cells.map((cell) => cell.padStart(10)).join("  ")}`);
  }
} finally {
  rmSync(dossier, { recursive: true, force: true });
}
