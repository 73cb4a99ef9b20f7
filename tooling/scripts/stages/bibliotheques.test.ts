import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadNames } from "../src/documentation/load-names.ts";
import { checkTypes } from "../src/published/check-types.ts";
import { createSmokeProject } from "../src/published/create-smoke-project.ts";
import { findNode20 } from "../src/published/find-node-20.ts";
import { listBundledFiles } from "../src/published/list-bundled-files.ts";
import { measureBundle } from "../src/published/measure-bundle.ts";
import { listImportables, listPublished } from "../src/published/list-published.ts";
import { listQuestions } from "../src/published/list-questions.ts";
import type { Question } from "../src/published/list-questions.ts";
import { packLibraries } from "../src/published/pack-libraries.ts";
import type { PackedLibrary } from "../src/published/pack-libraries.ts";
import { ROOT } from "../src/root.ts";

type Ask = (names: Readonly<Record<string, unknown>>, questions: readonly Question[]) => unknown;
const ask = createRequire(import.meta.url)("../src/published/ask.cjs") as Ask;

const LIBRARIES = listPublished(ROOT);
const ENTRIES = listImportables(LIBRARIES);
const folder = mkdtempSync(join(tmpdir(), "ia-territoires paquets "));
const smoke = join(folder, "projet");
const questions = listQuestions(ROOT, LIBRARIES);
let packed: readonly PackedLibrary[];

function runTool(name: string, args: readonly string[]): void {
  execFileSync(join(ROOT, "tooling/scripts/node_modules/.bin", name), args, { encoding: "utf8" });
}

beforeAll(() => {
  packed = packLibraries(join(folder, "archives"));
  createSmokeProject(smoke, packed, questions);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(LIBRARIES.map(({ manifest }, index) => ({ name: manifest.name, index })))(
  "$name",
  (library) => {
    const { name, index } = library;
    const archive = (): string => packed[index]?.archive ?? "";

    test("publint --strict n'a rien à redire de l'archive", () => {
      expect(() => runTool("publint", ["run", archive(), "--strict"])).not.toThrow();
    });

    test("les types sont les bons en ESM et en CJS (attw, profil node16)", () => {
      expect(() => runTool("attw", [archive(), "--profile", "node16"])).not.toThrow();
    });

    test("l'archive porte ce qui sert, sa licence, et rien de la maison", () => {
      const installed = join(smoke, "node_modules", name);
      expect(readFileSync(join(installed, "package.json"), "utf8")).not.toMatch(/catalog:|workspace:/);
      expect(readFileSync(join(installed, "LICENSE"), "utf8")).toMatch(/^MIT License/);
      const files = execFileSync("tar", ["-tzf", archive()], { encoding: "utf8" }).trim().split("\n");
      const useful = /^package\/(dist\/|package\.json$|LICENSE$|README\.md$|CHANGELOG\.md$)/;
      expect(files.filter((file) => !useful.test(file) || file.includes(".test."))).toEqual([]);
    });

    test("un navigateur peut l'empaqueter, sans zod dans l'entrée principale", async () => {
      const files = await listBundledFiles(smoke, name);
      expect(files.filter((file) => file.includes("node_modules/zod"))).toEqual([]);
      for (const entry of ENTRIES.filter((each) => each.startsWith(`${name}/`))) {
        expect(await listBundledFiles(smoke, entry)).not.toEqual([]);
      }
    });
  },
);

describe("installées hors de la maison", () => {
  test("compter des jours ouvrés pèse 3 ko au plus, sans autre dépendance que core", async () => {
    const calendrier = "@ia-territoires/calendar";
    expect(await measureBundle(smoke, calendrier)).toBeLessThanOrEqual(3000);
    const files = await listBundledFiles(smoke, calendrier);
    expect(files.filter((file) => !/^(<stdin>$|.*@ia-territoires\/(calendar|core)\/)/.test(file))).toEqual(
      [],
    );
  });

  test("le rapport de l'article 7 pèse 8 ko au plus, 10 ko avec core", async () => {
    const reporting = "@ia-territoires/reporting";
    expect(await measureBundle(smoke, reporting, ["@ia-territoires/core"])).toBeLessThanOrEqual(8000);
    expect(await measureBundle(smoke, reporting)).toBeLessThanOrEqual(10_000);
  });

  test("chaque exemple documenté a la même réponse par les sources, en ESM et en CJS, sous Node 20", async () => {
    const node = findNode20();
    const run = (file: string): unknown =>
      JSON.parse(execFileSync(node, [file], { cwd: smoke, encoding: "utf8" }));
    expect(questions.length).toBeGreaterThan(LIBRARIES.length);
    const expected = ask(await loadNames(ROOT, LIBRARIES), questions);
    expect(run("esm.mjs")).toEqual(expected);
    expect(run("cjs.cjs")).toEqual(expected);
  });

  test.each([
    ["TypeScript 5.9", "ts5"],
    ["TypeScript 6.0", "typescript"],
    ["TypeScript 7.0", "ts7"],
  ])("les types se lisent avec %s, en ESM et en CJS", (_, compiler) => {
    expect(checkTypes(smoke, ENTRIES, compiler)).toBe("");
  });
});
