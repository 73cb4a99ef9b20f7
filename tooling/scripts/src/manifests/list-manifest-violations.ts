import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { listPackages } from "../graph/list-packages.ts";
import type { Manifest, WorkspacePackage } from "../graph/list-packages.ts";

interface PublishedManifest extends Manifest {
  readonly version?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly sideEffects?: boolean;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
  readonly repository?: { readonly url?: string; readonly directory?: string };
}

const CONDITIONS = ["@ia-territoires/source", "import", "require"];

function isTypesFirst(target: unknown): boolean {
  return (
    typeof target === "object" &&
    target !== null &&
    isDeepStrictEqual(Object.keys(target), ["types", "default"])
  );
}

/** What a published manifest owes to whoever installs the package. */
function listPublishedViolations(folder: string, manifest: PublishedManifest): readonly string[] {
  const expected: readonly (readonly [string, boolean])[] = [
    ["description", (manifest.description ?? "").length > 10],
    ['engines.node ">=20"', manifest.engines?.["node"] === ">=20"],
    ['files ["dist"]', isDeepStrictEqual(manifest.files, ["dist"])],
    ["sideEffects false", manifest.sideEffects === false],
    ['publishConfig.access "public"', manifest.publishConfig?.["access"] === "public"],
    [`repository.directory "${folder}"`, manifest.repository?.directory === folder],
    ['exports["./package.json"]', manifest.exports?.["./package.json"] === "./package.json"],
  ];
  const missing = expected.filter(([, holds]) => !holds).map(([what]) => `${folder} : ${what} attendu`);
  const entries = Object.entries(manifest.exports ?? {}).filter(([name]) => name !== "./package.json");
  const malformed = entries
    .filter(([, entry]) => {
      if (typeof entry !== "object" || entry === null || !isDeepStrictEqual(Object.keys(entry), CONDITIONS))
        return true;
      const { import: esm, require: cjs } = entry as Readonly<Record<string, unknown>>;
      return !isTypesFirst(esm) || !isTypesFirst(cjs);
    })
    .map(([name]) => `${folder} : exports["${name}"] doit avoir ${CONDITIONS.join(", ")}, les types d'abord`);
  return [...missing, ...malformed];
}

function listVersionViolations({ folder, manifest }: WorkspacePackage): readonly string[] {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => version !== "catalog:" && version !== "workspace:*")
    .map(([name, version]) => `${folder} : ${name} "${version}" doit être "catalog:" ou "workspace:*"`);
}

/** Lists what is missing from the manifests under `root`: licence, single versions, what a published package needs. */
export function listManifestViolations(root: string): readonly string[] {
  const home: WorkspacePackage = {
    folder: ".",
    manifest: JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest,
  };
  const licence = existsSync(join(root, "LICENSE")) ? readFileSync(join(root, "LICENSE"), "utf8") : "";
  return [
    ...(licence.startsWith("MIT License") ? [] : ["LICENSE : le texte de la licence MIT est attendu"]),
    ...[home, ...listPackages(root)].flatMap((pack) => [
      ...(pack.manifest.license === "MIT" ? [] : [`${pack.folder} : license "MIT" attendue`]),
      ...listVersionViolations(pack),
      ...(pack.manifest.private === true ? [] : listPublishedViolations(pack.folder, pack.manifest)),
    ]),
  ];
}
