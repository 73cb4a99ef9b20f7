import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { WorkspacePackage } from "../graph/list-packages.ts";
import { listEntries } from "./list-entries.ts";

/** Everything the packages publish, read from their sources, by name. */
export async function loadNames(
  root: string,
  packages: readonly WorkspacePackage[],
): Promise<Record<string, unknown>> {
  const names: Record<string, unknown> = {};
  for (const pack of packages) {
    for (const entry of listEntries(pack)) {
      Object.assign(names, await import(pathToFileURL(join(root, pack.folder, entry)).href));
    }
  }
  return names;
}
