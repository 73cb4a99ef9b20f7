// pnpm --filter @ia-territoires/compliance bench
// The same rules by other engines, every answer compared before it is timed.
import { isRefus } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { classifySystem, listDecisiveAnswers, listObligations, RULESET } from "../src/index.ts";
import type { Classement, Faits } from "../src/index.ts";
import { getProgram } from "../src/moteur/get-program.ts";
import { COMMUNE, SANS_DEROGATION } from "../test/golden/cas-dore.ts";
import { countQuestions, SYSTEMES_COURANTS } from "../test/systemes-courants.ts";
import { createJsonRulesEngine, createPublicodes } from "./contenders.ts";
import type { Contender } from "./contenders.ts";
import { buildDeclarations } from "./declarations.ts";
import { formatUs, measure } from "./measure.ts";
import { listAtoms } from "./simple.ts";
import { listSizes } from "./sizes.ts";

const asOf = "2026-11-25" as DateIso;
const TOUS = 200;
const program = getProgram(RULESET, "AIA-2026-07-27");
const { droit } = program;
// Engines in two values read to the letter: so does this one here, on declarations that answer everything.
const lectures = Object.fromEntries(droit.interpretations.map(({ id }) => [id, "lettre"] as const));

function classify(faits: Faits, options: object = {}): Classement {
  const classement = classifySystem(faits, { asOf, ...options });
  if (isRefus(classement)) throw new Error(classement.message);
  return classement;
}

const listMet = ({ trace }: Classement): ReadonlySet<string> =>
  new Set(trace.filter(({ status }) => status === "met").map(({ rule }) => rule));

const completes = buildDeclarations(TOUS, Number.POSITIVE_INFINITY).filter(
  (faits) => classify(faits).contradictions.length === 0,
);
const soixante = buildDeclarations(TOUS, 60);
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

async function check({ nom, run }: Contender): Promise<void> {
  for (const faits of completes.slice(0, 40)) {
    const mine = [...listMet(classify(faits, { lectures }))].sort().join(" ");
    const theirs = [...(await run(toAtoms(faits)))].sort().join(" ");
    if (mine !== theirs) throw new Error(`${nom} ne répond pas comme nous :\n${mine}\n${theirs}`);
  }
}

/** What answers imply is told to engines that cannot tell. */
function toAtoms(faits: Faits): Readonly<Record<string, boolean>> {
  const implied: Record<string, unknown> = { ...faits };
  for (const { if: premise, implies } of droit.implications) {
    if (faits[premise[0]] === premise[1]) implied[implies[0]] = implies[1];
  }
  return listAtoms(implied);
}

console.log(
  `Node ${process.version}, ${process.arch}. ${completes.length} déclarations complètes, ${droit.rules.size} règles.\n`,
);
const nous = await measure((i) => classify(pick(completes, i)));
console.log("Évaluation complète avec trace");
console.log(
  `  nous, 60 faits répondus        ${formatUs(await measure((i) => classify(pick(soixante, i))))}`,
);
console.log(`  nous, tous les faits répondus  ${formatUs(nous)}`);
const atoms = completes.map(toAtoms);
// In an order in which each comes after those it looks at.
const rules = program.rules.map(({ rule }) => rule);
for (const contender of [
  createJsonRulesEngine(rules, asOf),
  createPublicodes(rules, asOf, Object.keys(atoms[0] ?? {})),
]) {
  await check(contender);
  const us = await measure((i) => contender.run(pick(atoms, i)), { batchMs: 50, rounds: 8 });
  console.log(
    `  ${contender.nom.padEnd(30)} ${formatUs(us)}  × ${Math.round(us / nous).toLocaleString("fr")} (sans trace ni inconnu)`,
  );
}

console.log("\nObligations d'un système classé");
const classements = completes.map((faits) => classify(faits));
console.log(`  ${formatUs(await measure((i) => listObligations(pick(classements, i))))}`);

console.log("\nToutes les réponses décisives, seules et par deux");
for (const [nom, faits] of [
  ["60 faits répondus", pick(soixante, 25)],
  [
    "tri de candidatures",
    { ...COMMUNE, annexIIIAreas: ["employment"], employmentPurposes: ["4a"], ...SANS_DEROGATION },
  ],
  ["aucune réponse", {}],
] as const) {
  const classement = classify(faits);
  const us = await measure(() => listDecisiveAnswers(classement), { batchMs: 30, rounds: 20 });
  const { seules, paires } = listDecisiveAnswers(classement);
  console.log(`  ${nom.padEnd(22)} ${formatUs(us)}  (${seules.length} seules, ${paires.length} paires)`);
}

console.log("\nRéévaluer 35 000 organismes × 20 systèmes");
const start = performance.now();
const cpu = process.cpuUsage();
let interdits = 0;
for (let i = 0; i < 700_000; i++) {
  if (classify(pick(soixante, i)).outcomes[0]?.outcome === "prohibited") interdits += 1;
}
const { user, system } = process.cpuUsage(cpu);
const mur = ((performance.now() - start) / 1e3).toFixed(2);
const processeur = ((user + system) / 1e6).toFixed(2);
console.log(`  ${mur} s, dont ${processeur} s de processeur (${interdits.toLocaleString("fr")} interdits)`);

console.log("\nTaille, minifiée et gzip");
for (const { nom, gzip } of await listSizes())
  console.log(`  ${nom.padEnd(52)} ${(gzip / 1e3).toFixed(1).padStart(6)} ko`);

console.log("\nQuestions avant une première réponse, puis avant que toutes les portes soient décidées");
for (const systeme of SYSTEMES_COURANTS) {
  const { premiere, toutes } = countQuestions(systeme);
  console.log(`  ${systeme.titre.padEnd(60)} ${premiere}  ${toutes}`);
}
