// pnpm --filter @ia-territoires/calendar bench
// One process, every contender given the fériés and checked against the fair rival before it is timed.
process.env["TZ"] = "Europe/Paris";
const { getRouages } = await import("../src/calendriers/calendrier.ts");
const { buildTable } = await import("../src/calendriers/table.ts");
const { createCalendrier } = await import("../src/index.ts");
const { checkContender } = await import("./check.ts");
const { boucle, nous, rivaux } = await import("./contenders.ts");
const { formatNs, formatRatio, measure } = await import("./measure.ts");
const { listSizes } = await import("./sizes.ts");
type Contender = import("./contender.ts").Contender;

const dates = Array.from({ length: 366 }, (_, jour) =>
  new Date(Date.UTC(2027, 0, 1 + jour)).toISOString().slice(0, 10),
);
const FIN = "2037-06-30";
const pick = (index: number): string => dates[index % dates.length] ?? "";

const QUESTIONS: readonly [string, (contender: Contender) => ((index: number) => unknown) | undefined][] = [
  [
    "ajouter 10 jours ouvrés",
    ({ add }) =>
      (index) =>
        add(pick(index), 10),
  ],
  [
    "ajouter 5 000 jours ouvrés",
    ({ add }) =>
      (index) =>
        add(pick(index), 5000),
  ],
  ["compter sur dix ans", ({ between }) => between && ((index) => between(pick(index), FIN))],
  ["un jour est-il ouvré ?", ({ isOuvre }) => isOuvre && ((index) => isOuvre(pick(index)))],
  ["les fériés d'une année", ({ annee }) => annee && ((index) => annee(2020 + (index % 50)))],
];

console.log(
  `Node ${process.version}, ${process.arch}, TZ=Europe/Paris. Chaque réponse est vérifiée avant la mesure.\n`,
);
for (const contender of [nous, ...rivaux]) checkContender(contender, boucle, dates, FIN);

for (const [question, prepare] of QUESTIONS) {
  console.log(question);
  const runOurs = prepare(nous);
  if (runOurs === undefined) continue;
  const ours = measure(runOurs);
  console.log(`  ${nous.nom.padEnd(28)} ${formatNs(ours).padStart(10)}`);
  for (const rival of rivaux) {
    const run = prepare(rival);
    if (run === undefined) continue;
    const ns = measure(run);
    const remarque = rival.remarque === undefined ? "" : `  (${rival.remarque})`;
    console.log(
      `  ${rival.nom.padEnd(28)} ${formatNs(ns).padStart(10)}  ${formatRatio(ns / ours)}${remarque}`,
    );
  }
}

const calendrier = createCalendrier({ territoire: "PF" });
console.log(
  `\nUn siècle d'un territoire construit en ${formatNs(measure(() => buildTable(calendrier, getRouages(calendrier))))}.`,
);

console.log("\nTaille (minifiée, gzip) et importation dans un processus neuf (le meilleur de 15)");
for (const { nom, gzip, importMs } of await listSizes()) {
  const temps = Number.isNaN(importMs) ? "" : `${importMs.toFixed(1)} ms`;
  console.log(`  ${nom.padEnd(36)} ${(gzip / 1000).toFixed(2).padStart(8)} ko  ${temps.padStart(9)}`);
}
