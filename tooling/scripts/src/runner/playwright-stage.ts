import { rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";
import { limitOf } from "./command-stage.ts";
import { countPlaywright } from "./count-playwright.ts";
import { runCommand } from "./run-command.ts";
import type { Stage } from "./stage.ts";

/** The journeys in a real browser. */
export function playwrightStage(nom: string, titre: string, budget: number): Stage {
  return {
    nom,
    titre,
    budget,
    run: async (write) => {
      const cwd = join(ROOT, "tooling/e2e");
      const file = join(cwd, ".results/playwright.json");
      rmSync(file, { force: true });
      const reason = await runCommand(join(cwd, "node_modules/.bin/playwright"), ["test"], {
        cwd,
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
        limit: limitOf(budget),
        write,
      });
      const bilan = countPlaywright(file);
      if (reason === undefined || bilan.failed > 0) return bilan;
      return { ...bilan, failed: 1, raisons: [...bilan.raisons, reason] };
    },
  };
}
