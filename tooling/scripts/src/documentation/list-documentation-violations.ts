import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { listPackages } from "../graph/list-packages.ts";
import type { WorkspacePackage } from "../graph/list-packages.ts";
import { checkExample } from "./check-example.ts";
import { readExports } from "./read-exports.ts";

/** Source files of the entries a package publishes. */
function listEntries({ manifest }: WorkspacePackage): readonly string[] {
  return Object.values(manifest.exports ?? {}).flatMap((entry) => {
    const source =
      typeof entry === "object" &&
      entry !== null &&
      Object.entries(entry).find(([key]) => key.endsWith("/source"));
    return source && typeof source[1] === "string" ? [source[1]] : [];
  });
}

async function loadNames(
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

/**
 * Lists the published names without a doc comment, the published functions without a worked example, and the
 * examples whose announced answer is not the one the code gives.
 */
export async function listDocumentationViolations(root: string): Promise<readonly string[]> {
  const published = listPackages(root).filter(({ manifest }) => manifest.private !== true);
  const names = await loadNames(root, published);
  return published.flatMap((pack) => {
    const folder = join(root, pack.folder);
    return readExports(folder, listEntries(pack)).flatMap(
      ({ name, place, isFunction, sentence, examples }) => {
        const where = `${pack.folder}/${place} : ${name}`;
        const violations = sentence === "" ? [`${where} n'a pas de commentaire TSDoc`] : [];
        if (isFunction && examples.length === 0) violations.push(`${where} n'a pas d'@example`);
        return [
          ...violations,
          ...examples
            .flatMap((example) => checkExample(example, names))
            .map((problem) => `${where} : ${problem}`),
        ];
      },
    );
  });
}
