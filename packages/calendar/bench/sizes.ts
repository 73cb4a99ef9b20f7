import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Options } from "tsup";

const HERE = dirname(fileURLToPath(import.meta.url));
/** What a page would load, by name: an ES module in one line. */
const PAQUETS: readonly (readonly [string, string, external?: string])[] = [
  ["calendar : entrée .", `export * from "../src/index.ts"`],
  ["calendar : entrée ., sans core", `export * from "../src/index.ts"`, "@ia-territoires/core"],
  ["calendar : entrée ./feries", `export * from "../src/feries.ts"`],
  ["calendar : entrée ./echeances", `export * from "../src/echeances.ts"`],
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

/** Minified and gzipped size, and time to import in a fresh process (best of fifteen: a busy machine disturbs it least). */
export async function listSizes(): Promise<readonly { nom: string; gzip: number; importMs: number }[]> {
  const folder = mkdtempSync(join(tmpdir(), "calendar-bench-"));
  const sizes = [];
  try {
    for (const [index, [nom, contents, external]] of PAQUETS.entries()) {
      // The entry lies here, so that what it imports is found as the library finds it.
      const entry = join(HERE, `paquet-${process.pid}-${index}.ts`);
      writeFileSync(entry, contents);
      try {
        await build(buildOptions(entry, join(folder, `${index}`), nom, external));
      } finally {
        rmSync(entry);
      }
      const path = join(folder, `${index}`, `paquet-${process.pid}-${index}.js`);
      const importMs = external === undefined ? measureImport(path) : Number.NaN;
      sizes.push({ nom, gzip: gzipSync(readFileSync(path), { level: 9 }).length, importMs });
    }
    return sizes;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function buildOptions(entry: string, outDir: string, nom: string, external: string | undefined): Options {
  return {
    entry: [entry],
    outDir,
    config: false,
    silent: true,
    dts: false,
    format: ["esm"],
    platform: "node",
    target: "es2022",
    minify: true,
    splitting: false,
    external: external === undefined ? [] : [external],
    noExternal: external === undefined ? [/.*/] : [],
    outExtension: () => ({ js: ".js" }),
    banner: { js: nom.startsWith("calendar") ? "" : REQUIRE },
    esbuildOptions: (options) => {
      options.conditions = ["@ia-territoires/source"];
    },
  };
}

// Some peers are CommonJS and ask for Node's own modules.
const REQUIRE = `import { createRequire as __r } from "node:module"; const require = __r(${JSON.stringify(import.meta.url)});`;

function measureImport(path: string): number {
  const script = `const t = performance.now(); await import(${JSON.stringify(pathToFileURL(path).href)}); console.log(performance.now() - t)`;
  const times = Array.from({ length: 15 }, () =>
    Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })),
  );
  return Math.min(...times);
}
