import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
const CALCUL =
  "createCalendrier, isJourFerie, isJourOuvre, addJoursOuvres, diffJoursOuvres, countJoursOuvres, nextJourOuvre, previousJourOuvre";

/** What a page would load, by name: an ES module in one line. */
const PAQUETS: readonly (readonly [string, string, external?: string])[] = [
  ["calendar : jours ouvrés seulement", `export { ${CALCUL} } from "../src/index.ts"`],
  [
    "calendar : jours ouvrés, sans core",
    `export { ${CALCUL} } from "../src/index.ts"`,
    "@ia-territoires/core",
  ],
  ["calendar : entrée . entière", `export * from "../src/index.ts"`],
  ["calendar : entrée ./ics", `export * from "../src/ics.ts"`],
  ["date-fns, deux fonctions", `export { addBusinessDays, differenceInBusinessDays } from "date-fns"`],
  [
    "dayjs et son greffon",
    `import d from "dayjs"; import b from "dayjs-business-days2"; d.extend(b); export default d`,
  ],
  ["luxon-business-days", `export { default } from "luxon-business-days"`],
  ["moment-business-days", `export { default } from "moment-business-days"`],
  ["temporal-polyfill", `export * from "temporal-polyfill"`],
  ["date-holidays", `export { default } from "date-holidays"`],
];

/** Minified and gzipped size, and time to import in a fresh process (median of nine). */
export function listSizes(): readonly { nom: string; gzip: number; importMs: number }[] {
  const folder = mkdtempSync(join(tmpdir(), "calendar-bench-"));
  try {
    return PAQUETS.map(([nom, contents, external], index) => {
      const [file] = buildSync({
        stdin: { contents, resolveDir: HERE, loader: "ts" },
        bundle: true,
        minify: true,
        write: false,
        format: "esm",
        platform: "node",
        conditions: ["@ia-territoires/source"],
        external: external === undefined ? [] : [external],
        logLevel: "error",
        banner: { js: nom.startsWith("calendar") ? "" : REQUIRE },
      }).outputFiles;
      const code = file?.contents ?? new Uint8Array();
      const path = join(folder, `p${index}.mjs`);
      writeFileSync(path, code);
      const importMs = external === undefined ? measureImport(path) : Number.NaN;
      return { nom, gzip: gzipSync(code, { level: 9 }).length, importMs };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Some peers are CommonJS and ask for Node's own modules.
const REQUIRE = `import { createRequire as __r } from "node:module"; const require = __r(${JSON.stringify(import.meta.url)});`;

function measureImport(path: string): number {
  const script = `const t = performance.now(); await import(${JSON.stringify(pathToFileURL(path).href)}); console.log(performance.now() - t)`;
  const times = Array.from({ length: 9 }, () =>
    Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })),
  );
  return times.sort((a, b) => a - b)[4] ?? Number.NaN;
}
