import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ROOT } from "../root.ts";
import { listPackages } from "./list-packages.ts";

const LEFT_OUT = new Set(["node_modules", "dist", ".results", ".turbo", ".data", ".git", "test-results"]);

/**
 * A copy of the sources of the house in a temporary folder, to plant a fault in. Its dependencies are
 * those of the house, by symbolic link; `remove` takes the copy away.
 */
export function copyHouse(): { readonly root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), "ia-territoires-copie-"));
  cpSync(ROOT, root, { recursive: true, filter: (path) => path === ROOT || !LEFT_OUT.has(basename(path)) });
  for (const folder of ["", ...listPackages(ROOT).map((pack) => pack.folder)]) {
    const modules = join(ROOT, folder, "node_modules");
    if (existsSync(modules)) symlinkSync(modules, join(root, folder, "node_modules"), "junction");
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
