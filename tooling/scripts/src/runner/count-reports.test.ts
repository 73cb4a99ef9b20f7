import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { countPlaywright } from "./count-playwright.ts";
import { countVitest } from "./count-vitest.ts";

const folder = mkdtempSync(join(tmpdir(), "ia-territoires-rapports-"));
const file = join(folder, "rapport.json");
afterAll(() => rmSync(folder, { recursive: true }));

const VITEST = {
  numTotalTests: 3,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ name: "a.test.ts", status: "passed", assertionResults: [{ status: "passed" }] }],
};
const BROKEN_FILE = { name: "b.test.ts", status: "failed", message: "SyntaxError", assertionResults: [] };
const FAILED_FILE = { name: "c.test.ts", status: "failed", assertionResults: [{ status: "failed" }] };

describe("rapport de vitest", () => {
  test.each([
    ["tout est vert", {}, { passed: 3, failed: 0 }],
    [
      "un test rouge",
      { numPassedTests: 2, numFailedTests: 1, testResults: [FAILED_FILE] },
      { passed: 2, failed: 1 },
    ],
    ["un fichier illisible compte pour un échec", { testResults: [BROKEN_FILE] }, { passed: 3, failed: 1 }],
    ["un test ignoré compte pour un échec", { numPendingTests: 2 }, { passed: 3, failed: 2 }],
    ["un test à écrire compte pour un échec", { numTodoTests: 1 }, { passed: 3, failed: 1 }],
    ["aucun test", { numTotalTests: 0, numPassedTests: 0, testResults: [] }, { passed: 0, failed: 1 }],
  ])("%s", (_, change, expected) => {
    writeFileSync(file, JSON.stringify({ ...VITEST, ...change }));
    const bilan = countVitest(file, "paquet");
    expect(bilan).toMatchObject(expected);
    expect(bilan.raisons.length > 0).toBe(bilan.failed > 0);
  });

  test("un rapport absent est un échec", () => {
    expect(countVitest(join(folder, "absent.json"), "paquet")).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe("rapport de Playwright", () => {
  const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };
  test.each([
    ["tout est vert", stats, [], { passed: 4, failed: 0 }],
    ["un parcours rouge", { ...stats, unexpected: 1 }, [], { passed: 4, failed: 1 }],
    [
      "un parcours instable ou ignoré est un échec",
      { ...stats, flaky: 1, skipped: 1 },
      [],
      { passed: 4, failed: 2 },
    ],
    [
      "une erreur hors parcours est un échec",
      stats,
      [{ message: "navigateur absent" }],
      { passed: 4, failed: 1 },
    ],
    ["aucun parcours", { ...stats, expected: 0 }, [], { passed: 0, failed: 1 }],
  ])("%s", (_, given, errors, expected) => {
    writeFileSync(file, JSON.stringify({ stats: given, errors }));
    expect(countPlaywright(file)).toMatchObject(expected);
  });

  test("un rapport absent est un échec", () => {
    expect(countPlaywright(join(folder, "absent.json"))).toMatchObject({ passed: 0, failed: 1 });
  });
});
