import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";
import { listImportables } from "./list-published.ts";
import type { Question } from "./list-questions.ts";
import type { PackedLibrary } from "./pack-libraries.ts";

const WRITE = 'process.stdout.write(JSON.stringify(ask(names, require("./questions.json"))));\n';

/**
 * Makes a project outside the workspace that installs the archives, as an integrator would: `esm.mjs` and `cjs.cjs`
 * import every entry, each in its way, and print the answers to the documented examples.
 */
export function createSmokeProject(
  folder: string,
  packed: readonly PackedLibrary[],
  questions: readonly Question[],
): void {
  mkdirSync(folder);
  const zod = /^\s+zod: (\S+)$/m.exec(readFileSync(join(ROOT, "pnpm-workspace.yaml"), "utf8"))?.[1];
  const archives = packed.map(({ manifest, archive }) => [manifest.name, `file:${archive}`]);
  const dependencies = { ...Object.fromEntries(archives), zod };
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write("package.json", JSON.stringify({ private: true, version: "0.0.0", dependencies }));
  write("questions.json", JSON.stringify(questions));
  cpSync(join(import.meta.dirname, "ask.cjs"), join(folder, "ask.cjs"));
  const entries = listImportables(packed);
  write(
    "esm.mjs",
    [
      'import { createRequire } from "node:module";',
      'import ask from "./ask.cjs";',
      ...entries.map((entry, index) => `import * as m${index} from "${entry}";`),
      "const require = createRequire(import.meta.url);",
      `const names = { ${entries.map((_, index) => `...m${index}`).join(", ")} };`,
      WRITE,
    ].join("\n"),
  );
  write(
    "cjs.cjs",
    [
      'const ask = require("./ask.cjs");',
      `const names = { ${entries.map((entry) => `...require("${entry}")`).join(", ")} };`,
      WRITE,
    ].join("\n"),
  );
  const flags = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  execFileSync("npm", ["install", ...flags], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}
