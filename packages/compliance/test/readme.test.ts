// The example of the README is run, and each answer written in it is compared.
import { expect, test } from "vitest";
import readme from "../README.md?raw";
import * as compliance from "../src/index.ts";
import * as wording from "../src/wording.ts";
import { CAS_DORES } from "./golden/index.ts";

const [, code = ""] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];

test("chaque réponse écrite dans le README est celle de la bibliothèque", () => {
  const body = code
    .replace(/import \{([^}]*)\} from "[^"]*\/wording";\n/, "const {$1} = wording;\n")
    .replace(/import \{([^}]*)\} from "[^"]*";\n/, "const {$1} = compliance;\n")
    .replace(/^(.+); \/\/ => (.+)$/gm, "check($1, $2);");
  const checked: unknown[] = [];
  const check = (got: unknown, expected: unknown): void => {
    checked.push(got);
    expect(got).toBe(expected);
  };
  // oxlint-disable-next-line typescript/no-implied-eval -- our own README
  new Function("compliance", "wording", "check", body)(compliance, wording, check);
  expect(checked.length).toBeGreaterThanOrEqual(11);
});

test("le nombre de systèmes qu'il annonce est celui de la liste dorée", () => {
  expect(readme).toContain(`${Object.values(CAS_DORES).flat().length} systems of French local bodies`);
});
