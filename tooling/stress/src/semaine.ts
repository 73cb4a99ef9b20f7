import { runSemaine } from "@ia-territoires/server/stress/run-semaine";
import { startPostgresql } from "@ia-territoires/server/test/start-postgresql";
import { printTable } from "./print-table.ts";

// The référent's week on as many bodies as a large département has, each with its life.
const ORGANISMES = Number(process.env["STRESS_ORGANISMES"] ?? 5_000);
const LIMITE_MS = 300;

const serveur = await startPostgresql();
try {
  const { organismes, missions, lectures } = await runSemaine({ url: serveur.url, organismes: ORGANISMES });
  process.stdout.write(
    `Accueil du référent, ${String(organismes)} organismes, ${String(missions)} missions, PostgreSQL (${serveur.origine})\n`,
  );
  printTable(
    ["lecture", "médiane (ms)", "pire (ms)"],
    lectures.map(({ quoi, mediane, pire }) => [quoi, Math.round(mediane), Math.round(pire)]),
  );
  const lente = lectures.find(({ quoi, mediane }) => quoi === "semaine" && mediane > LIMITE_MS);
  if (lente !== undefined) {
    process.stderr.write(`La semaine demande plus de ${String(LIMITE_MS)} ms.\n`);
    process.exitCode = 1;
  }
} finally {
  await serveur.stop();
}
