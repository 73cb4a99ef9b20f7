import { runResume } from "@ia-territoires/server/stress/run-resume";
import { startPostgresql } from "@ia-territoires/server/test/start-postgresql";
import { printTable } from "./print-table.ts";

// The digests of a morning: every person one mail, on both databases, within a minute.
const PERSONNES = Number(process.env["STRESS_PERSONNES"] ?? 5_000);
const BUT_MS = 60_000;

const postgresql = await startPostgresql();
try {
  const mesures = [
    await runResume({ url: postgresql.url, personnes: PERSONNES }),
    await runResume({ url: null, personnes: PERSONNES }),
  ];
  process.stdout.write(`Résumé quotidien, une personne un courrier ; but : ${BUT_MS / 1_000} s d'écriture\n`);
  printTable(
    [
      "base",
      "personnes",
      "organismes",
      "échéances",
      "écrits",
      "en double",
      "écriture ms",
      "reçus",
      "envoi ms",
    ],
    mesures.map((m) => [
      m.base,
      m.personnes,
      m.organismes,
      m.echeances,
      m.ecrits,
      m.doubles,
      m.ecritureMs,
      m.recus,
      m.envoiMs,
    ]),
  );
  if (
    mesures.some(
      (m) => m.ecrits !== PERSONNES || m.doubles > 0 || m.recus !== PERSONNES || m.ecritureMs > BUT_MS,
    )
  ) {
    process.stderr.write("Des résumés manquent, sont en double, ou viennent trop tard.\n");
    process.exitCode = 1;
  }
} finally {
  await postgresql.stop();
}
