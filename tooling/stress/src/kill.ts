import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runKill } from "@ia-territoires/server/stress/run-kill";
import { startPostgresql } from "@ia-territoires/server/test/start-postgresql";
import { printTable } from "./print-table.ts";

// kill -9 of server and database during writes: no acknowledged write lost, none doubled on replay of its key.
const TOURS = Number(process.env["STRESS_TOURS"] ?? 5);
const REGLAGE = { tours: TOURS, clients: 8, acquittes: 50 };

const postgresql = await startPostgresql();
const dataDir = mkdtempSync(join(tmpdir(), "ia-arret-"));
try {
  const mesures = [
    ...(await runKill({
      ...REGLAGE,
      cible: { nom: "PostgreSQL", env: { DATABASE_URL: postgresql.url }, crash: postgresql.crash },
    })),
    ...(await runKill({ ...REGLAGE, cible: { nom: "PGlite", env: { DATA_DIR: dataDir }, crash: null } })),
  ];
  process.stdout.write(
    `Arrêt brutal (kill -9) du serveur et de la base, ${REGLAGE.clients} clients qui établissent des devis, un qui déclare des systèmes\n`,
  );
  printTable(
    [
      "tour",
      "base",
      "envoyés",
      "acquittés",
      "sans réponse",
      "perdus",
      "doublés",
      "réponses",
      "perdues",
      "doublées",
    ],
    mesures.map((m) => [
      m.tour,
      m.cible,
      m.envoyes,
      m.acquittes,
      m.sansReponse,
      m.perdus,
      m.doubles,
      m.reponses,
      m.reponsesPerdues,
      m.reponsesDoublees,
    ]),
  );
  if (mesures.some((m) => m.perdus + m.doubles + m.reponsesPerdues + m.reponsesDoublees > 0)) {
    process.stderr.write("Des écritures ont été perdues ou doublées.\n");
    process.exitCode = 1;
  }
} finally {
  await postgresql.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
