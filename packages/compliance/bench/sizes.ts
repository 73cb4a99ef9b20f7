import { build } from "esbuild";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const HERE = dirname(fileURLToPath(import.meta.url));

/** What a page would load, by name. */
const PAQUETS: readonly (readonly [string, string])[] = [
  ["moteur et règles, sans les mots (entrée . entière)", `export * from "../src/index.ts"`],
  ["classer seulement", `export { classifySystem } from "../src/index.ts"`],
  ["les mots (entrée ./wording, moteur compris)", `export * from "../src/wording.ts"`],
  ["json-rules-engine", `export { Engine } from "json-rules-engine"`],
  ["publicodes", `export { default } from "publicodes"`],
];

/** Minified and gzipped sizes, in bytes. */
export async function listSizes(): Promise<readonly { readonly nom: string; readonly gzip: number }[]> {
  return Promise.all(
    PAQUETS.map(async ([nom, contents]) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: HERE, loader: "ts" },
        bundle: true,
        minify: true,
        write: false,
        format: "esm",
        platform: "neutral",
        mainFields: ["module", "main"],
        conditions: ["@ia-territoires/source", "import", "browser", "default"],
        target: "es2022",
        external: ["events"],
      });
      return { nom, gzip: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length };
    }),
  );
}
