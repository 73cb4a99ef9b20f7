import { join } from "node:path";
import type { Env } from "../env.ts";
import type { FileStore } from "./file-store.ts";
import { openRepertoire } from "./open-repertoire.ts";

/**
 * Opens the file store of the configuration: an S3-compatible bucket when one is given, else the folder `fichiers` of
 * the data directory.
 *
 * @example
 * (await openFileStore({ dataDir: ".data", fichiers: { s3: null } })).genre // => "repertoire"
 */
export async function openFileStore(env: {
  readonly dataDir: string;
  readonly fichiers: Pick<Env["fichiers"], "s3">;
}): Promise<FileStore> {
  const { s3 } = env.fichiers;
  if (s3 === null) return openRepertoire(join(env.dataDir, "fichiers"));
  // A client of that size is loaded by those who use it only.
  const { openS3 } = await import("./open-s3.ts");
  return openS3(s3);
}
