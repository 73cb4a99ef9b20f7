// Every answer written in the README is that of the library.
import { describe, expect, test } from "vitest";
import readme from "../README.md?raw";
import * as cdg from "./cdg.ts";
import * as exemple from "./exemple.ts";
import * as explications from "./explications.ts";
import * as main from "./index.ts";

const blocs = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
const plain = (valeur: unknown): unknown =>
  typeof valeur === "string" ? valeur.replace(/[\u00A0\u202F]/g, " ") : valeur;

describe("les exemples du README", () => {
  test("il y en a deux", () => {
    expect(blocs).toHaveLength(2);
  });
  test.each(blocs)("%s", (code) => {
    const noms = { ...main, ...cdg, ...exemple, ...explications };
    const corps = code.replace(/^import .*\n/gm, "").replace(/^(.+); \/\/ => (.+)$/gm, "check($1, $2);");
    let verifiees = 0;
    const check = (obtenu: unknown, attendu: unknown): void => {
      verifiees += 1;
      expect(plain(obtenu)).toBe(plain(attendu));
    };
    // oxlint-disable-next-line typescript/no-implied-eval -- our own README
    new Function("noms", "check", `const { ${Object.keys(noms).join(", ")} } = noms;\n${corps}`)(noms, check);
    expect(verifiees).toBeGreaterThanOrEqual(3);
  });
});
