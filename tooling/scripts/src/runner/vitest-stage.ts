import { rmSync } from "node:fs";
import { join } from "node:path";
import { listPackages } from "../graph/list-packages.ts";
import { ROOT } from "../root.ts";
import { addBilans } from "./add-bilans.ts";
import { limitOf } from "./command-stage.ts";
import { countVitest } from "./count-vitest.ts";
import { runCommand } from "./run-command.ts";
import type { Bilan, Stage } from "./stage.ts";

const HERE = "tooling/scripts";

/** When the command fails though every counted test passed, the failure itself is counted. */
function withExit(bilan: Bilan, reason: string | undefined): Bilan {
  if (reason === undefined || bilan.failed > 0) return bilan;
  return { ...bilan, failed: 1, raisons: [...bilan.raisons, reason] };
}

/** Scripts of a package that run tests: `test`, and `test:…` for those that may run beside it. */
function listTestScripts(scripts: Readonly<Record<string, string>> = {}): readonly string[] {
  return Object.keys(scripts).filter((name) => name === "test" || name.startsWith("test:"));
}

/** Where a test script writes what it found. */
function nameReport(script: string): string {
  return `.results/${script.replace(/^test/, "vitest").replace(":", "-")}.json`;
}

/** The unit, property and router tests of every package, through turbo: what did not change is not run again. */
export function packagesStage(nom: string, titre: string, budget: number): Stage {
  return {
    nom,
    titre,
    budget,
    run: async (write) => {
      const tested = listPackages(ROOT)
        .filter(({ folder }) => folder !== HERE)
        .map(({ folder, manifest }) => ({ folder, manifest, scripts: listTestScripts(manifest.scripts) }))
        .filter(({ scripts }) => scripts.length > 0);
      const reports = tested.flatMap(({ folder, scripts }) =>
        scripts.map((script) => ({ folder, file: join(ROOT, folder, nameReport(script)) })),
      );
      for (const { file } of reports) rmSync(file, { force: true });
      const tasks = new Set(tested.flatMap(({ scripts }) => scripts));
      const filters = tested.map(({ manifest }) => `--filter=${manifest.name}`);
      const args = [
        "run",
        ...tasks,
        "--continue",
        "--concurrency=2",
        "--output-logs=errors-only",
        ...filters,
      ];
      const reason = await runCommand("turbo", args, { limit: limitOf(budget), write });
      return withExit(addBilans(reports.map(({ folder, file }) => countVitest(file, folder))), reason);
    },
  };
}

/** One of the suites of `tooling/scripts`, never from a cache: they look at the whole house. */
export function houseStage(
  nom: string,
  titre: string,
  budget: number,
  config: string,
  filters: readonly string[],
): Stage {
  return {
    nom,
    titre,
    budget,
    run: async (write) => {
      const cwd = join(ROOT, HERE);
      const file = join(cwd, ".results", `${nom}.json`);
      rmSync(file, { force: true });
      const args = ["run", ...filters, "--config", config, `--outputFile.json=${file}`];
      const reason = await runCommand(join(cwd, "node_modules/.bin/vitest"), args, {
        cwd,
        limit: limitOf(budget),
        write,
      });
      return withExit(countVitest(file, nom), reason);
    },
  };
}
