import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
const ENTREES = [
  "index",
  "totaux",
  "explications",
  "bpu",
  "cdg",
  "cctp",
  "execution",
  "facturation",
  "exemple",
  "schemas",
];

/** Bytes, minified and gzipped, of an ES module that takes everything of `contents`. */
async function weigh(contents: string, external: string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: HERE },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "browser",
    conditions: ["@ia-territoires/source"],
    external,
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}

/** Each entry alone, without and with what it depends on; then the peers. */
export async function listSizes(): Promise<
  readonly (readonly [nom: string, seul: number | null, tout: number])[]
> {
  const dependances = ["@ia-territoires/core", "@noble/hashes", "@noble/hashes/*", "zod", "zod/*"];
  const sizes: (readonly [string, number | null, number])[] = [];
  for (const entree of ENTREES) {
    const contents = `export * from ${JSON.stringify(join(HERE, "../src", `${entree}.ts`))}`;
    sizes.push([
      entree === "index" ? "." : `./${entree}`,
      await weigh(contents, dependances),
      await weigh(contents, []),
    ]);
  }
  for (const pair of ["decimal.js", "big.js", "bignumber.js", "dinero.js", "currency.js"]) {
    sizes.push([
      pair,
      null,
      await weigh(
        `export * from "${pair}"; export { default } from "${pair}"`.replace(
          '; export { default } from "dinero.js"',
          "",
        ),
        [],
      ),
    ]);
  }
  return sizes;
}
