import { addBilans } from "./add-bilans.ts";
import type { Bilan, Stage, Write } from "./stage.ts";

interface Ligne extends Bilan {
  readonly stage: Stage;
  readonly seconds: number;
}

function formatSeconds(seconds: number): string {
  return `${seconds.toFixed(1).replace(".", ",")} s`;
}

async function runStage(stage: Stage, write?: Write): Promise<Ligne> {
  const print = write ?? ((text: string) => void process.stdout.write(text));
  print(`\n── ${stage.nom} : ${stage.titre} (budget ${stage.budget} s)\n`);
  const start = performance.now();
  let bilan: Bilan;
  try {
    bilan = await stage.run(write);
  } catch (error) {
    bilan = {
      passed: 0,
      failed: 1,
      raisons: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    };
  }
  const seconds = (performance.now() - start) / 1000;
  for (const raison of bilan.raisons) print(`   ✗ ${raison}\n`);
  print(`   ${bilan.passed} réussi(s), ${bilan.failed} en échec, ${formatSeconds(seconds)}\n`);
  return { stage, seconds, ...bilan };
}

/** Stages that use one core each, side by side; each prints as a whole once it has ended. */
function runBeside(stages: readonly Stage[]): Promise<readonly Ligne[]> {
  return Promise.all(
    stages.map(async (stage) => {
      const texts: string[] = [];
      const ligne = await runStage(stage, (text) => texts.push(text));
      process.stdout.write(texts.join(""));
      return ligne;
    }),
  );
}

function formatTable(lignes: readonly Ligne[]): string {
  const rows = lignes.map(({ stage, seconds, passed, failed }) => [
    stage.nom,
    `${stage.budget} s`,
    `${formatSeconds(seconds)}${seconds > stage.budget ? " (dépassé)" : ""}`,
    String(passed),
    String(failed),
  ]);
  const head = ["étape", "budget", "durée", "réussis", "en échec"];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  return [head, ...rows]
    .map((row) => `   ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd())
    .join("\n");
}

/**
 * Runs every stage in order, those of a list side by side, whatever the others found, and prints the sum as the last
 * line: `N passed, N failed`.
 */
export async function runStages(stages: readonly (Stage | readonly Stage[])[]): Promise<Bilan> {
  const lignes: Ligne[] = [];
  const start = performance.now();
  for (const stage of stages)
    lignes.push(...("run" in stage ? [await runStage(stage)] : await runBeside(stage)));
  const total = addBilans(lignes);
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(`\n── bilan\n${formatTable(lignes)}\n   durée totale : ${formatSeconds(seconds)}\n`);
  for (const { stage, raisons } of lignes) {
    for (const raison of raisons) process.stdout.write(`   ✗ ${stage.nom} : ${raison.split("\n")[0]}\n`);
  }
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total;
}
