import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";

const BRANDS = `import { parseMontant } from "@ia-territoires/core";
import type { Montant } from "@ia-territoires/core";
export const juste: Montant = parseMontant("1.00");
// @ts-expect-error a plain text is no Montant
export const faux: Montant = "1.00";
`;

/** Reads the types of the entries in `folder` with a compiler of ours, in ESM and in CJS, and gives what it says. */
export function checkTypes(folder: string, entries: readonly string[], compiler: string): string {
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write(
    "types.mts",
    entries.map((entry, index) => `export * as m${index} from "${entry}";\n`).join("") + BRANDS,
  );
  write(
    "types.cts",
    `${entries.map((entry, index) => `import m${index} = require("${entry}");\nvoid m${index};\n`).join("")}export {};\n`,
  );
  const compilerOptions = { noEmit: true, strict: true, module: "nodenext", target: "es2022", types: [] };
  write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["types.mts", "types.cts"] }));
  const tsc = join(ROOT, "tooling/scripts/node_modules", compiler, "bin/tsc");
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, "-p", "."], { cwd: folder, encoding: "utf8" });
  return `${stdout}${stderr}`;
}
