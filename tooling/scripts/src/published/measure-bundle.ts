import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * Bytes that all the names of an entry weigh on a page: bundled from `folder`, minified, gzipped. Libraries of `apart` are
 * left out: those that a page shares with others.
 */
export async function measureBundle(
  folder: string,
  entry: string,
  apart: readonly string[] = [],
): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from "${entry}";`, resolveDir: folder },
    bundle: true,
    write: false,
    minify: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    external: [...apart],
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}
