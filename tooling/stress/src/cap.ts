import { runCap } from "@ia-territoires/server/stress/run-cap";
import { startPostgresql } from "@ia-territoires/server/test/start-postgresql";
import { printTable } from "./print-table.ts";

// 20 000 acceptances of one half-day over 1, 20 and 2 000 organismes, on a real PostgreSQL: no cap may break.
const ESSAIS = Number(process.env["STRESS_ESSAIS"] ?? 20_000);
const CLIENTS = 48;

const serveur = await startPostgresql();
try {
  const mesures = [];
  for (const organismes of [1, 20, 2_000])
    mesures.push(...(await runCap({ url: serveur.url, organismes, essais: ESSAIS, clients: CLIENTS })));
  process.stdout.write(
    `Plafond de 10 demi-journées, ${CLIENTS} connexions, PostgreSQL (${serveur.origine})\n`,
  );
  printTable(
    ["organismes", "manière", "essais", "prises", "plafonds rompus", "essais/s"],
    mesures.map((m) => [m.organismes, m.maniere, m.essais, m.prises, m.plafondsRompus, m.parSeconde]),
  );
  const rompus = mesures.filter(
    ({ maniere, plafondsRompus }) => maniere === "compteur" && plafondsRompus > 0,
  );
  if (rompus.length > 0) {
    process.stderr.write("Des plafonds ont été rompus par le compteur.\n");
    process.exitCode = 1;
  }
} finally {
  await serveur.stop();
}
