import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly description?: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface WorkspacePackage {
  /** Folder from the root, such as `packages/core`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The packages of the workspace under `root`, in the order of their folders. */
export function listPackages(root: string): readonly WorkspacePackage[] {
  return ["packages", "apps", "tooling"].flatMap((parent) =>
    (existsSync(join(root, parent)) ? readdirSync(join(root, parent)).sort() : [])
      .map((name) => `${parent}/${name}`)
      .filter((folder) => existsSync(join(root, folder, "package.json")))
      .map((folder) => ({
        folder,
        manifest: JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest,
      })),
  );
}
