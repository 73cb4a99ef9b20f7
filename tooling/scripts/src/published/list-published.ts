import { listPackages } from "../graph/list-packages.ts";
import type { WorkspacePackage } from "../graph/list-packages.ts";

/** The packages meant for a registry. */
export function listPublished(root: string): readonly WorkspacePackage[] {
  return listPackages(root).filter(({ manifest }) => manifest.private !== true);
}

/** What can be imported from the packages, such as `@ia-territoires/core/schemas`. */
export function listImportables(packages: readonly WorkspacePackage[]): readonly string[] {
  return packages.flatMap(({ manifest }) =>
    Object.keys(manifest.exports ?? {})
      .filter((entry) => entry !== "./package.json")
      .map((entry) => `${manifest.name}${entry.slice(1)}`),
  );
}
