import { join } from "node:path";
import { listPublished } from "../published/list-published.ts";
import { checkExample } from "./check-example.ts";
import { loadNames } from "./load-names.ts";
import { listEntries } from "./list-entries.ts";
import { readExports } from "./read-exports.ts";

/**
 * Lists the published names without a doc comment, the published functions without a worked example, and the
 * examples whose announced answer is not the one the code gives.
 */
export async function listDocumentationViolations(root: string): Promise<readonly string[]> {
  const published = listPublished(root);
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
