import { runFuzz } from "@ia-territoires/tableurs/stress/run-fuzz";
import { printTable } from "./print-table.ts";

// 10 000 damaged files of each format: none ends its thread, none takes over a second, the process grows by 128 MB at most.
const FICHIERS = Number(process.env["STRESS_FICHIERS"] ?? 10_000);
const CROISSANCE_MAXIMALE_MO = 128;

const mesures = [];
for (const format of ["csv", "xlsx", "ods"] as const) mesures.push(await runFuzz(format, FICHIERS));
process.stdout.write("Tableurs abîmés, lus dans un fil borné en temps et en mémoire\n");
printTable(
  [
    "format",
    "fichiers",
    "lus",
    "refusés",
    "plantages",
    "pendus > 1 s",
    "mémoire pleine",
    "plus lent (ms)",
    "croissance (Mo)",
  ],
  mesures.map((m) => [
    m.format,
    m.fichiers,
    m.lus,
    m.refuses,
    m.plantages,
    m.pendus,
    m.memoire,
    m.plusLentMs,
    m.croissanceMo,
  ]),
);
if (mesures.some((m) => m.plantages + m.pendus > 0 || m.croissanceMo > CROISSANCE_MAXIMALE_MO)) {
  process.stderr.write("Un fichier abîmé a coûté plus que ce qui est admis.\n");
  process.exitCode = 1;
}
