// The example of the README is run, and each answer written in it is compared.
import { expect, test } from "vitest";
import readme from "../README.md?raw";
import * as rapports from "../src/index.ts";
import * as lignes from "../src/lignes.ts";

const [, code = ""] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];

test("chaque réponse écrite dans le README est celle de la bibliothèque", () => {
  const body = code
    .replace(/import \{([\s\S]*?)\} from .*\n/g, (_, noms: string) => `const {${noms}} = reporting;\n`)
    .replace(/^(.+); \/\/ => (.+)$/gm, "check($1, $2);");
  const checked: unknown[] = [];
  const check = (got: unknown, expected: unknown): void => {
    checked.push(got);
    expect(got).toBe(expected);
  };
  // oxlint-disable-next-line typescript/no-implied-eval -- our own README
  new Function("reporting", "check", body)({ ...rapports, ...lignes }, check);
  expect(checked).toHaveLength(4);
});

test("tous les tableaux du code y sont nommés", () => {
  for (const nom of ["volume-global", "volume-lots", "repartition-bpu", "gains-achats"]) {
    expect(readme).toContain(`\`${nom}\``);
  }
});
