import { addBilans } from "./add-bilans.ts";
import type { Bilan, Stage } from "./stage.ts";

interface Ligne extends Bilan {
  readonly stage: Stage;
  readonly seconds: number;
}

function formatSeconds(seconds: number): string {
  return `${seconds.toFixed(1).replace(".", ",")} s`;
}

async function runStage(stage: Stage): Promise<Ligne> {
  process.stdout.write(`\n── ${stage.nom} : ${stage.titre} (budget ${stage.budget} s)\n`);
  const start = performance.now();
  let bilan: Bilan;
  try {
    bilan = await stage.run();
  } catch (error) {
    bilan = {
      passed: 0,
      failed: 1,
      raisons: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    };
  }
  const seconds = (performance.now() - start) / 1000;
  for (const raison of bilan.raisons) process.stdout.write(`   ✗ ${raison}\n`);
  process.stdout.write(`   ${bilan.passed} réussi(s), ${bilan.failed} en échec, ${formatSeconds(seconds)}\n`);
  return { stage, seconds, ...bilan };
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

/** Runs every stage, whatever the others found, and prints the sum as the last line: `N passed, N failed`. */
export async function runStages(stages: readonly Stage[]): Promise<Bilan> {
  const lignes: Ligne[] = [];
  for (const stage of stages) lignes.push(await runStage(stage));
  const total = addBilans(lignes);
  const seconds = lignes.reduce((sum, ligne) => sum + ligne.seconds, 0);
  process.stdout.write(`\n── bilan\n${formatTable(lignes)}\n   durée totale : ${formatSeconds(seconds)}\n`);
  for (const { stage, raisons } of lignes) {
    for (const raison of raisons) process.stdout.write(`   ✗ ${stage.nom} : ${raison.split("\n")[0]}\n`);
  }
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total;
}
