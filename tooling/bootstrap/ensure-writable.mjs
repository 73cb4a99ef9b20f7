import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.mjs";

/** Refuses a checkout where nothing can be installed; a real write, since permission bits say nothing to root. */
export function ensureWritable(root) {
  const folder = join(root, "node_modules");
  const probe = join(folder, `.ia-territoires-ecriture-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new Failure(
      `le dossier ${folder} n'est pas accessible en écriture (${error.code}) : copiez le dépôt dans un dossier à vous, ou changez ses droits.`,
    );
  }
}
