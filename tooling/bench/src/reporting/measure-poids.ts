import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Bytes that all the names of an entry weigh on a page, from sources, minified and gzipped; without `apart`. */
export async function measurePoids(entree: string, apart: readonly string[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from "${entree}";`, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    minify: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    conditions: ["@ia-territoires/source"],
    external: [...apart],
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}
