import { builtinModules } from "node:module";
import { join, relative, resolve, sep } from "node:path";
import { listPackages } from "./list-packages.ts";
import type { WorkspacePackage } from "./list-packages.ts";
import { listSourceFiles } from "./list-source-files.ts";
import { readModule } from "./read-module.ts";
import type { ModuleImport } from "./read-module.ts";
import {
  ALLOWED_IMPORTS,
  BROWSER_ENTRIES,
  PURE_FOLDERS,
  SERVER_TYPES_ENTRY,
  SPREADSHEET_FOLDER,
  SPREADSHEET_LIBRARIES,
} from "./rules.ts";

const SCOPE = "@ia-territoires/";

/** `@scope/name/entry` and `name/entry` without their entry. */
function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || file.includes(`${sep}test${sep}`);
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith("node:") || builtinModules.includes(packageOf(specifier));
}

function listManifestViolations({ folder, manifest }: WorkspacePackage): readonly string[] {
  const allowed = ALLOWED_IMPORTS[folder];
  if (!allowed) return [`${folder} : dossier absent des règles du graphe`];
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = manifest;
  const names = Object.keys({
    ...dependencies,
    ...devDependencies,
    ...peerDependencies,
    ...optionalDependencies,
  });
  const violations = names
    .filter((name) => name.startsWith(SCOPE) && name !== `${SCOPE}tsconfig`)
    .filter((name) => !allowed.includes(name.slice(SCOPE.length)))
    .map((name) => `${folder}/package.json : ne doit pas dépendre de ${name}`);
  if (folder === "packages/core" && Object.keys(dependencies ?? {}).length > 0) {
    violations.push(`${folder}/package.json : core n'a aucune dépendance`);
  }
  for (const name of names.filter((each) => SPREADSHEET_LIBRARIES.includes(each))) {
    if (folder !== SPREADSHEET_FOLDER)
      violations.push(`${folder}/package.json : seul tableurs dépend de ${name}`);
  }
  return violations;
}

function explainImport(root: string, folder: string, file: string, found: ModuleImport): string | undefined {
  const { specifier, typeOnly } = found;
  if (specifier.startsWith(".")) {
    const target = relative(join(root, folder), resolve(file, "..", specifier));
    return target.startsWith("..") ? `sort du paquet (${specifier})` : undefined;
  }
  if (specifier.startsWith(SCOPE)) {
    const name = packageOf(specifier).slice(SCOPE.length);
    if (folder.endsWith(`/${name}`)) return undefined;
    if (!ALLOWED_IMPORTS[folder]?.includes(name)) return `ne doit pas importer ${specifier}`;
    if (folder === "apps/dashboard" && name === "server" && !(typeOnly && specifier === SERVER_TYPES_ENTRY)) {
      return `ne prend du serveur que des types, de ${SERVER_TYPES_ENTRY}`;
    }
    const entries = BROWSER_ENTRIES[name];
    if (folder === "apps/dashboard" && entries !== undefined && !entries.includes(specifier)) {
      return `ne prend de ${name} que ${entries.join(" et ")}`;
    }
    return undefined;
  }
  if (SPREADSHEET_LIBRARIES.includes(packageOf(specifier)) && folder !== SPREADSHEET_FOLDER) {
    return `seul tableurs importe ${specifier}`;
  }
  // Tests and benches of a pure package may use the machine; what it publishes may not.
  if (isTest(file) || !file.includes(`${sep}src${sep}`)) return undefined;
  if (PURE_FOLDERS.includes(folder)) {
    if (isBuiltin(specifier)) return `paquet pur : ne doit pas importer ${specifier}`;
    if (packageOf(specifier) === "zod" && specifier !== "zod/mini") return "zod s'importe par zod/mini";
    if (specifier === "zod/mini" && !relative(join(root, folder), file).includes("schema")) {
      return "zod reste dans l'entrée ./schemas";
    }
  }
  return undefined;
}

/**
 * Lists what breaks the arrows of the house under `root`, one French sentence each; an empty list when all holds.
 * Imports are read from the syntax tree, so a re-export, a dynamic import or an import in a type counts too.
 */
export function listGraphViolations(root: string): readonly string[] {
  return listPackages(root).flatMap((pack) => {
    const { folder } = pack;
    const violations = [...listManifestViolations(pack)];
    for (const file of listSourceFiles(join(root, folder))) {
      const { imports, impureUses } = readModule(file);
      const place = relative(root, file);
      for (const found of imports) {
        const reason = explainImport(root, folder, file, found);
        if (reason) violations.push(`${place}:${found.line} : ${reason}`);
      }
      if (!PURE_FOLDERS.includes(folder) || isTest(file) || !file.includes(`${sep}src${sep}`)) continue;
      for (const { what, line } of impureUses)
        violations.push(`${place}:${line} : paquet pur : ${what} est interdit`);
    }
    return violations;
  });
}
