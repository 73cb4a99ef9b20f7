import { build } from "esbuild";

/** Bundles an entry for browsers from `folder` and lists the files it takes; fails on what a browser has not. */
export async function listBundledFiles(folder: string, entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: { contents: `export * from "${entry}";`, resolveDir: folder },
    bundle: true,
    write: false,
    metafile: true,
    platform: "browser",
    format: "esm",
    logLevel: "silent",
  });
  return Object.keys(metafile.inputs);
}
