import { runSuites } from "@ia-territoires/server/stress/run-suites";
import { startPostgresql } from "@ia-territoires/server/test/start-postgresql";
import { printTable } from "./print-table.ts";

// Random sequences on missions, several people at once on each, billing in the middle: the books must still say the same.
const SUITES = Number(process.env["STRESS_SUITES"] ?? 2_000);
const GRAINE = Number(process.env["STRESS_GRAINE"] ?? 1);
const ACTIONS = 40;

const serveur = await startPostgresql();
try {
  const mesure = await runSuites({
    url: serveur.url,
    suites: SUITES,
    actions: ACTIONS,
    graine: GRAINE,
    onAvance: (faites) => process.stderr.write(`${faites} suites sur ${SUITES}\n`),
  });
  const { gestes, suites, titres, ecarts, plafondsRompus, journauxRompus, interblocages, parSeconde } =
    mesure;
  const somme = (quoi: "acceptes" | "refuses" | "perimes") => gestes.reduce((n, geste) => n + geste[quoi], 0);
  const [acceptes, refuses, perimes] = [somme("acceptes"), somme("refuses"), somme("perimes")];
  process.stdout.write(
    `Suites d'actions tirées au sort à partir de chaque étape d'une mission, deux personnes sur chacune et le service financier sur toutes, PostgreSQL (${serveur.origine})\n`,
  );
  printTable(
    [
      "suites",
      "essais",
      "titres",
      "écarts",
      "plafonds rompus",
      "journaux rompus",
      "interblocages",
      "essais/s",
    ],
    [
      [
        suites,
        acceptes + refuses + perimes,
        titres,
        ecarts,
        plafondsRompus,
        journauxRompus,
        interblocages,
        parSeconde,
      ],
    ],
  );
  printTable(
    ["action", "acceptée", "refusée", "page périmée ou place prise"],
    [
      ...gestes.map((geste) => [geste.geste, geste.acceptes, geste.refuses, geste.perimes]),
      ["en tout", acceptes, refuses, perimes],
    ],
  );
  const manquees = gestes
    .filter((geste) => geste.acceptes === 0)
    .map(({ geste }) => `« ${geste} » n'a jamais abouti : les suites ne prouvent rien de cette action.`);
  const rompu = ecarts + plafondsRompus + journauxRompus > 0;
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
