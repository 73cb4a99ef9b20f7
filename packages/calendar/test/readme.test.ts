// The example of the README is run, and each answer written in it is compared.
import { TERRITOIRES } from "@ia-territoires/core";
import { expect, test } from "vitest";
import readme from "../README.md?raw";
import * as calendar from "../src/index.ts";
import * as echeances from "../src/echeances.ts";
import * as feries from "../src/feries.ts";

const [, code = ""] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];

test("chaque réponse écrite dans le README est celle de la bibliothèque", () => {
  const entrees: Readonly<Record<string, object>> = {
    "@ia-territoires/calendar": calendar,
    "@ia-territoires/calendar/echeances": echeances,
    "@ia-territoires/calendar/feries": feries,
  };
  const body = code
    .replace(/import (\{[\s\S]*?\}) from (".*");\n/g, "const $1 = entrees[$2];\n")
    .replace(/^(.+); \/\/ => (.+)$/gm, "check($1, $2);");
  const checked: unknown[] = [];
  const check = (got: unknown, expected: unknown): void => {
    checked.push(got);
    expect(got).toBe(expected);
  };
  // oxlint-disable-next-line typescript/no-implied-eval -- our own README
  new Function("entrees", "check", body)(entrees, check);
  expect(checked.length).toBeGreaterThanOrEqual(12);
});

test("les treize territoires et leurs fuseaux y sont", () => {
  for (const territoire of TERRITOIRES) {
    const ligne = new RegExp(`^\\| ${territoire} +\\|.*\\| ${echeances.getZone(territoire)} +\\|$`, "m");
    expect(readme).toMatch(ligne);
  }
});
