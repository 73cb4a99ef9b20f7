import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyHouse } from "../src/graph/copy-house.ts";
import { ROOT } from "../src/root.ts";

interface DryRun {
  readonly tasks: readonly { readonly taskId: string; readonly hash: string; readonly command: string }[];
}

let house: ReturnType<typeof copyHouse>;
beforeAll(() => {
  house = copyHouse();
});
afterAll(() => house.remove());

function runTurbo(...args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const turbo = join(ROOT, "node_modules/turbo/bin/turbo");
  const { status, stdout, stderr } = spawnSync(process.execPath, [turbo, "run", ...args], {
    cwd: house.root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, FORCE_COLOR: "0" },
  });
  return { status, output: args.includes("--dry=json") ? stdout : `${stdout}${stderr}` };
}

/** What decides whether each task is run again, by task. */
function readHashes(): ReadonlyMap<string, string> {
  const { tasks } = JSON.parse(runTurbo("test", "lint", "typecheck", "--dry=json").output) as DryRun;
  return new Map(
    tasks.filter((task) => task.command !== "<NONEXISTENT>").map((task) => [task.taskId, task.hash]),
  );
}

function edit(file: string, change: (text: string) => string): () => void {
  const path = join(house.root, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  expect(after, `rien à changer dans ${file}`).not.toBe(before);
  writeFileSync(path, after);
  return () => writeFileSync(path, before);
}

const CORE = "packages/core/src/montants/parse-montant.ts";
const DEPENDANTS = ["pricing", "dossiers", "documents", "server", "dashboard"];

test("un changement de core relance les tests, les règles et les types de tous ceux qui s'en servent", () => {
  const before = readHashes();
  const undo = edit(CORE, (text) => `${text}\n// autre chose\n`);
  const after = readHashes();
  undo();
  for (const name of ["core", ...DEPENDANTS]) {
    for (const task of ["test", "lint", "typecheck"]) {
      const id = `@ia-territoires/${name}#${task}`;
      expect(before.get(id), id).toBeDefined();
      expect(after.get(id), id).not.toBe(before.get(id));
    }
  }
});

test("une rupture plantée dans core rougit pricing, dont le vert était en cache", () => {
  const task = ["typecheck", "--filter=@ia-territoires/pricing"];
  expect(runTurbo(...task)).toMatchObject({ status: 0 });
  expect(runTurbo(...task).output).toContain("FULL TURBO");
  const undo = edit(CORE, (text) =>
    text.replace(/(export function parseMontant\(text: string)/, "$1, devise: string"),
  );
  const { status, output } = runTurbo(...task);
  undo();
  expect(status).not.toBe(0);
  expect(output).toContain("@ia-territoires/pricing#typecheck");
});
