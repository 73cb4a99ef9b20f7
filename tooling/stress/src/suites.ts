import { runSuites } from "@ia-territoires/server/stress/run-suites";
import { startPostgresql } from "@ia-territoires/server/test/start-postgresql";
import { printTable } from "./print-table.ts";

// Random sequences on missions, several people at once on each, billing in the middle: the books must still say the same.
const SUITES = Number(process.env["STRESS_SUITES"] ?? 2_000);
const ACTIONS = 40;

const serveur = await startPostgresql();
try {
  const mesure = await runSuites({ url: serveur.url, suites: SUITES, actions: ACTIONS, graine: 1 });
  process.stdout.write(
    `Suites d'actions tirées au sort, deux personnes sur chaque mission et le service financier sur toutes, PostgreSQL (${serveur.origine})\n`,
  );
  printTable(
    [
      "suites",
      "essais",
      "faits",
      "refusés",
      "périmés",
      "titres",
      "écarts",
      "plafonds rompus",
      "journaux rompus",
      "essais/s",
    ],
    [
      [
        mesure.suites,
        mesure.actions,
        mesure.faites,
        mesure.refusees,
        mesure.perimees,
        mesure.titres,
        mesure.ecarts,
        mesure.plafondsRompus,
        mesure.journauxRompus,
        mesure.parSeconde,
      ],
    ],
  );
  printTable(
    ["action", "faite"],
    Object.entries(mesure.parGeste).sort(([, a], [, b]) => b - a),
  );
  const manquees = mesure.gestesJamaisFaits.map(
    (geste) => `« ${geste} » n'a jamais abouti : les suites ne vont pas assez loin.`,
  );
  const rompu = mesure.ecarts + mesure.plafondsRompus + mesure.journauxRompus > 0;
  const fautes = [
    ...mesure.pannes,
    ...manquees,
    ...(rompu ? ["Les comptes d'une mission ne concordent plus."] : []),
  ];
  for (const faute of fautes) process.stderr.write(`${faute}\n`);
  if (fautes.length > 0) process.exitCode = 1;
} finally {
  await serveur.stop();
}
