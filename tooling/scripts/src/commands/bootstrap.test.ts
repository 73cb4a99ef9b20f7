import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { ROOT } from "../root.ts";

const folder = mkdtempSync(join(tmpdir(), "ia-territoires amorçage "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Loads a part of the bootstrap, which is plain JavaScript without types. */
async function load<T>(file: string): Promise<T> {
  return (await import(pathToFileURL(join(ROOT, "tooling/bootstrap", file)).href)) as T;
}

function runBootstrap(root: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "tooling/bootstrap.mjs"), ...args],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, ...env },
    },
  );
  return { status, output: `${stdout}${stderr}` };
}

/** A checkout with the bootstrap and one task, where nothing is installed. */
function createCheckout(name: string): string {
  const root = join(folder, name);
  for (const parent of ["packages", "apps", "tooling"]) mkdirSync(join(root, parent), { recursive: true });
  cpSync(join(ROOT, "tooling/bootstrap"), join(root, "tooling/bootstrap"), { recursive: true });
  cpSync(join(ROOT, "tooling/bootstrap.mjs"), join(root, "tooling/bootstrap.mjs"));
  writeFileSync(join(root, "package.json"), '{ "name": "vide", "private": true }');
  writeFileSync(join(root, "pnpm-workspace.yaml"), "packages: []\n");
  return root;
}

describe("versions de Node", () => {
  test.each([
    ["18.20.8", false],
    ["20.20.2", false],
    ["22.17.1", false],
    ["22.18.0", true],
    ["23.11.0", false],
    ["24.10.0", false],
    ["24.11.0", true],
    ["24.21.0", true],
    ["25.4.0", false],
    ["26.0.0", true],
    ["v26.10.0", true],
    ["", false],
  ])("%s : gardée ? %s", async (version, kept) => {
    const { isNodeRecent } = await load<{ readonly isNodeRecent: (version: string) => boolean }>(
      "ensure-tools.mjs",
    );
    expect(isNodeRecent(version)).toBe(kept);
  });
});

describe("une phrase par échec", () => {
  test.each([["zut"], [""], ["toString"]])("tâche inconnue « %s »", (task) => {
    const { status, output } = runBootstrap(ROOT, task === "" ? [] : [task]);
    expect(status).toBe(1);
    expect(output).toBe(
      `ia-territoires : commande inconnue « ${task} » : attendu start, test, dev, bench, stress.\n`,
    );
  });

  test("dossier du dépôt en lecture seule", async () => {
    const { ensureWritable } = await load<{ readonly ensureWritable: (root: string) => void }>(
      "ensure-writable.mjs",
    );
    const file = join(folder, "fichier");
    writeFileSync(file, "");
    expect(() => ensureWritable(file)).toThrow("n'est pas accessible en écriture");
  });

  test("registre injoignable et rien d'installé", () => {
    const root = createCheckout("sans réseau");
    const { status, output } = runBootstrap(root, ["bench"], {
      npm_config_registry: "http://127.0.0.1:9/",
      npm_config_cache: join(folder, "cache vide"),
      npm_execpath: "",
      PATH: process.env["PATH"] ?? "",
    });
    expect(status).toBe(1);
    expect(output.trimEnd().split("\n").at(-1)).toMatch(
      /^ia-territoires : impossible d'obtenir .*pnpm@.* vérifiez l'accès au réseau/,
    );
  });
});
