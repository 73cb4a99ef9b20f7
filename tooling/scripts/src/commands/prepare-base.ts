import { execFileSync } from "node:child_process";
import { ROOT } from "../root.ts";

/** Puts a migrated embedded database that has the directory of organismes into a new data directory. */
export function prepareBase(dataDir: string): void {
  const args = ["--conditions=@ia-territoires/source", "apps/server/test/prepare-base.ts", dataDir];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
}
