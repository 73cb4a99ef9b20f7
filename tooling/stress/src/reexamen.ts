import { runReexamen } from "@ia-territoires/server/stress/run-reexamen";
import { startPostgresql } from "@ia-territoires/server/test/start-postgresql";
import { printTable } from "./print-table.ts";

// A change of law, through the server: every system screened again under the rights of its body, journaled, its
// échéances moved. The library alone screens 35 000 × 20 of them in the bench of compliance.
const TAILLES = (process.env["STRESS_SYSTEMES"] ?? "2000,20000").split(",").map(Number);
const PAR_ORGANISME = Number(process.env["STRESS_PAR_ORGANISME"] ?? 20);

process.stdout.write(
  `Changement de droit : réexamen des registres, ${PAR_ORGANISME} systèmes par organisme\n`,
);
let restes = 0;
for (const systemes of TAILLES) {
  const postgresql = await startPostgresql();
  try {
    const mesures = [];
    for (const url of [postgresql.url, null])
      mesures.push(await runReexamen({ url, systemes, parOrganisme: PAR_ORGANISME }));
    printTable(
      [
        "base",
        "systèmes",
        "organismes",
        "touchés",
        "oubliés",
        "instructions",
        "ms",
        "dont processeur",
        "ms par système",
      ],
      mesures.map((m) => [
        m.base,
        m.systemes,
        m.organismes,
        m.changes,
        m.restes,
        m.instructions,
        m.ms,
        m.processeurMs,
        (m.ms / m.systemes).toFixed(2),
      ]),
    );
    restes += mesures.reduce((total, m) => total + m.restes, 0);
  } finally {
    await postgresql.stop();
  }
}
if (restes > 0) {
  process.stderr.write("Des systèmes sont restés sous l'ancien droit.\n");
  process.exitCode = 1;
}
