import type { WorkspacePackage } from "../graph/list-packages.ts";

/** Source files of the entries a package publishes. */
export function listEntries({ manifest }: WorkspacePackage): readonly string[] {
  return Object.values(manifest.exports ?? {}).flatMap((entry) => {
    const source =
      typeof entry === "object" &&
      entry !== null &&
      Object.entries(entry).find(([key]) => key.endsWith("/source"));
    return source && typeof source[1] === "string" ? [source[1]] : [];
  });
}
