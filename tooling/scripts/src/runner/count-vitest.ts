import { existsSync, readFileSync } from "node:fs";
import type { Bilan } from "./stage.ts";

interface VitestReport {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts the tests of a vitest JSON report. A missing report, a file that could not be loaded and a skipped test are
 * failures: a test that did not run proves nothing.
 */
export function countVitest(file: string, nom: string): Bilan {
  if (!existsSync(file)) return { passed: 0, failed: 1, raisons: [`${nom} : pas de rapport de tests`] };
  const report = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  const raisons: string[] = [];
  let failed = report.numFailedTests;
  if (report.numFailedTests > 0) raisons.push(`${nom} : ${report.numFailedTests} test(s) en échec`);
  for (const result of report.testResults) {
    const reported = result.assertionResults.some((assertion) => assertion.status === "failed");
    if (result.status !== "failed" || reported) continue;
    failed += 1;
    raisons.push(`${nom} : ${result.name} n'a pas pu être exécuté`);
  }
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped > 0) {
    failed += skipped;
    raisons.push(`${nom} : ${skipped} test(s) ignoré(s)`);
  }
  if (report.numTotalTests === 0 && failed === 0) {
    failed = 1;
    raisons.push(`${nom} : aucun test trouvé`);
  }
  return { passed: report.numPassedTests, failed, raisons };
}
