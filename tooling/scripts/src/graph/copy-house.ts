import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { ROOT } from "../root.ts";
import { listPackages } from "./list-packages.ts";

const LEFT_OUT = new Set(["node_modules", "dist", ".results", ".turbo", ".data", ".git", "test-results"]);

/** Links what `from` holds into `to`: packages of the house to those of the copy, the others where they are. */
function linkModules(from: string, to: string, root: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name.startsWith("@")) {
      linkModules(join(from, name), join(to, name), root);
      continue;
    }
    // The shims of .bin are copied, never linked: whoever writes in the copy must not write in the house.
    if (name === ".bin") cpSync(join(from, name), join(to, name), { recursive: true });
    if (name.startsWith(".") && name !== ".pnpm") continue;
    const target = realpathSync(join(from, name));
    const inside = relative(realpathSync(ROOT), target);
    const isOurs = !inside.startsWith("..") && !inside.includes("node_modules");
    symlinkSync(isOurs ? join(root, inside) : target, join(to, name), "junction");
  }
}

/**
 * A copy of the sources of the house in a temporary folder, to plant a fault in. Nothing is installed again: its
 * dependencies are those of the house, by symbolic links; `remove` takes the copy away.
 */
export function copyHouse(): { readonly root: string; remove(): void } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "ia-territoires-copie-")));
  cpSync(ROOT, root, { recursive: true, filter: (path) => path === ROOT || !LEFT_OUT.has(basename(path)) });
  for (const folder of ["", ...listPackages(ROOT).map((pack) => pack.folder)]) {
    linkModules(join(ROOT, folder, "node_modules"), join(root, folder, "node_modules"), root);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
