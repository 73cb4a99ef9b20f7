import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { WorkspacePackage } from "../graph/list-packages.ts";
import { ROOT } from "../root.ts";
import { listPublished } from "./list-published.ts";

/** A published package and the archive a registry would receive. */
export interface PackedLibrary extends WorkspacePackage {
  readonly archive: string;
}

/** Builds the published packages and packs each into `destination`, as `pnpm publish` would. */
export function packLibraries(destination: string): readonly PackedLibrary[] {
  const published = listPublished(ROOT);
  const filters = published.map(({ manifest }) => `--filter=${manifest.name}`);
  const turbo = join(ROOT, "node_modules/turbo/bin/turbo");
  execFileSync(process.execPath, [turbo, "run", "build", "--output-logs=errors-only", ...filters], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  mkdirSync(destination, { recursive: true });
  return published.map((pack) => {
    const archive = join(destination, `${pack.folder.replace("/", "-")}.tgz`);
    execFileSync("pnpm", ["pack", "--out", archive], { cwd: join(ROOT, pack.folder), stdio: "ignore" });
    return { ...pack, archive };
  });
}
