import { join } from "node:path";
import ts from "typescript";
import { listEntries } from "../documentation/list-entries.ts";
import { readExamples } from "../documentation/read-examples.ts";
import { readExports } from "../documentation/read-exports.ts";
import type { WorkspacePackage } from "../graph/list-packages.ts";

/** The statements of one documented example, as JavaScript. */
export interface Question {
  readonly name: string;
  readonly statements: readonly string[];
}

/** Every documented example of the packages: the questions asked of what is packed and of the sources. */
export function listQuestions(root: string, packages: readonly WorkspacePackage[]): readonly Question[] {
  return packages.flatMap((pack) =>
    readExports(join(root, pack.folder), listEntries(pack)).flatMap(({ name, examples }) =>
      examples.map((example) => ({
        name: `${pack.manifest.name} ${name}`,
        statements: readExamples(example)
          .filter(({ code }) => !/^(import|export)\b/.test(code))
          .map(({ code }) =>
            ts.transpile(code.replace(/^(const|let)\b/, "var"), { target: ts.ScriptTarget.ES2022 }),
          ),
      })),
    ),
  );
}
