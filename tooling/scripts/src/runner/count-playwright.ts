import { existsSync, readFileSync } from "node:fs";
import type { Bilan } from "./stage.ts";

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly { readonly message?: string }[];
}

/** Counts the journeys of a Playwright JSON report. Skipped and flaky journeys are failures. */
export function countPlaywright(file: string): Bilan {
  if (!existsSync(file)) return { passed: 0, failed: 1, raisons: ["pas de rapport des parcours"] };
  const { stats, errors } = JSON.parse(readFileSync(file, "utf8")) as PlaywrightReport;
  const raisons: string[] = [];
  for (const [label, count] of [
    ["en échec", stats.unexpected],
    ["instable(s)", stats.flaky],
    ["ignoré(s)", stats.skipped],
  ] as const) {
    if (count > 0) raisons.push(`${count} parcours ${label}`);
  }
  for (const error of errors) raisons.push((error.message ?? "erreur").split("\n")[0] ?? "erreur");
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  if (stats.expected + failed === 0) return { passed: 0, failed: 1, raisons: ["aucun parcours trouvé"] };
  return { passed: stats.expected, failed, raisons };
}
