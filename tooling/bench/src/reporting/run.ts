// The figures of the article 7 report over 1 000 000 lines (or LIGNES), everybody checked against the same answer.
import { buildColonnes, calculateRapport } from "@ia-territoires/reporting";
import type { DateIso } from "@ia-territoires/core";
import { buildLignes } from "./build-lignes.ts";
import { measurePoids } from "./measure-poids.ts";
import { measure, type Rival, type Volumes } from "./rival.ts";
import { runDecimal, runTextes } from "./rivaux-memoire.ts";
import { runDuckDb } from "./run-duckdb.ts";
import { runNous } from "./run-nous.ts";
import { runPostgresql } from "./run-postgresql.ts";

const nombre = Number(process.env["LIGNES"] ?? "1000000");
const periode = { debut: "2024-01-01" as DateIso, fin: "2026-12-31" as DateIso };
const lignes = buildLignes(nombre);
const module = process.env["DUCKDB_API"];

const nous = await runNous(lignes, periode);
const rivaux: Rival[] = [
  ...nous,
  await runTextes(lignes),
  await runDecimal(lignes),
  await runPostgresql(lignes),
];
if (module !== undefined) rivaux.push(await runDuckDb(lignes, module));

function countEcarts(volumes: Volumes, oracle: Volumes): number {
  const cles = new Set([...volumes.keys(), ...oracle.keys()]);
  return [...cles].filter((cle) => (volumes.get(cle) ?? 0n) !== (oracle.get(cle) ?? 0n)).length;
}

const format = (ms: number): string =>
  `${ms.toLocaleString("fr", { maximumFractionDigits: 1 })} ms`.padStart(12);
const oracle = rivaux.find(({ nom }) => nom.startsWith("PostgreSQL"))?.volumes ?? new Map<string, bigint>();
const base = nous[0].calcul;
console.log(`Reporting, ${nombre.toLocaleString("fr")} lignes, Node ${process.version}\n`);
console.log(`${"".padEnd(34)}  chargement        calcul   calcul / nôtre   chiffres faux`);
for (const { nom, chargement, calcul, volumes } of rivaux) {
  const rapport = `× ${(calcul / base).toLocaleString("fr", { maximumFractionDigits: 1 })}`.padStart(16);
  console.log(
    `${nom.padEnd(34)}${format(chargement)}  ${format(calcul)} ${rapport} ${String(countEcarts(volumes, oracle)).padStart(15)}`,
  );
}
if (module === undefined) console.log("DuckDB : non mesuré (DUCKDB_API donne le chemin de son module)");

const colonnes = buildColonnes(lignes);
const octets = [colonnes.jours, colonnes.beneficiaires, colonnes.bpu, colonnes.centimes, colonnes.quantites];
const parLigne = octets.reduce((somme, { byteLength }) => somme + byteLength, 0) / nombre + 8;
const complet = await measure(() => calculateRapport(colonnes, { periode, arreteLe: periode.fin }));
console.log(
  `\n${parLigne} octets par ligne en colonnes ; rapport complet, tous tableaux écrits : ${format(complet.ms).trim()}`,
);

const ENTREE = "@ia-territoires/reporting";
const [seule, avecCore] = await Promise.all([
  measurePoids(ENTREE, ["@ia-territoires/core"]),
  measurePoids(ENTREE),
]);
const formatOctets = (poids: number): string => `${poids.toLocaleString("fr")} octets`;
console.log(
  `entrée principale, gzip : ${formatOctets(seule)} sans core (8 000 visés), ${formatOctets(avecCore)} avec`,
);
