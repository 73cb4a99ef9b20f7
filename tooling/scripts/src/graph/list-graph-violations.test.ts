import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../root.ts";
import { copyHouse } from "./copy-house.ts";
import { listGraphViolations } from "./list-graph-violations.ts";

type Ligne = readonly [fichier: string, contenu: string, raison: string];

const INTERDITS: readonly Ligne[] = [
  [
    "packages/pricing/src/plant.ts",
    'import { x } from "@ia-territoires/calendar";',
    "ne doit pas importer @ia-territoires/calendar",
  ],
  [
    "packages/pricing/src/plant.test.ts",
    'import { x } from "@ia-territoires/calendar";',
    "ne doit pas importer @ia-territoires/calendar",
  ],
  [
    "packages/core/src/plant.ts",
    'export * from "@ia-territoires/pricing";',
    "ne doit pas importer @ia-territoires/pricing",
  ],
  [
    "packages/core/src/plant.ts",
    'export type X = import("@ia-territoires/dossiers").X;',
    "ne doit pas importer @ia-territoires/dossiers",
  ],
  [
    "packages/documents/src/plant.ts",
    'await import("@ia-territoires/pricing");',
    "ne doit pas importer @ia-territoires/pricing",
  ],
  [
    "packages/dossiers/src/plant.ts",
    'import type { X } from "@ia-territoires/server/api";',
    "ne doit pas importer @ia-territoires/server/api",
  ],
  [
    "apps/server/src/plant.ts",
    'import "@ia-territoires/dashboard";',
    "ne doit pas importer @ia-territoires/dashboard",
  ],
  [
    "apps/dashboard/src/plant.tsx",
    'import { appRouter } from "@ia-territoires/server/api";',
    "ne prend du serveur que des types",
  ],
  [
    "apps/dashboard/src/plant.ts",
    'import type { Env } from "@ia-territoires/server/env";',
    "ne prend du serveur que des types",
  ],
  ["apps/dashboard/src/plant.ts", 'import { x } from "../../server/src/env.ts";', "sort du paquet"],
  ["apps/server/src/plant.ts", 'import { read } from "hucre";', "seul tableurs importe hucre"],
  [
    "apps/dashboard/src/plant.ts",
    'import { renderPdf } from "@ia-territoires/documents";',
    "ne prend de documents que @ia-territoires/documents/navigateur",
  ],
  [
    "apps/dashboard/src/plant.ts",
    'import { readTableur } from "@ia-territoires/tableurs";',
    "ne prend de tableurs que @ia-territoires/tableurs/csv et @ia-territoires/tableurs/navigateur",
  ],
  ["packages/core/src/plant.ts", 'import { readFileSync } from "node:fs";', "ne doit pas importer node:fs"],
  ["packages/core/src/plant.ts", 'const fs = require("fs/promises");', "ne doit pas importer fs/promises"],
  ["packages/pricing/src/plant.ts", "export const a = (): number => Date.now();", "Date.now() est interdit"],
  ["packages/pricing/src/plant.ts", "export const a = (): Date => new Date();", "new Date() est interdit"],
  [
    "packages/dossiers/src/plant.ts",
    "export const a = (): unknown => globalThis.fetch;",
    "fetch est interdit",
  ],
  [
    "packages/dossiers/src/plant.ts",
    'export const a = (): unknown => fetch("https://x.fr");',
    "fetch est interdit",
  ],
  ["packages/dossiers/src/plant.ts", "export const a = { b: process.env.HOME };", "process est interdit"],
  [
    "packages/core/src/plant.ts",
    "export const a = (): number => Math.random();",
    "Math.random() est interdit",
  ],
  ["packages/core/src/schemas/plant.ts", 'import * as z from "zod";', "zod s'importe par zod/mini"],
  ["packages/core/src/plant.ts", 'import * as z from "zod/mini";', "zod reste dans l'entrée ./schemas"],
];

const PERMIS: readonly Ligne[] = [
  [
    "packages/pricing/src/plant.ts",
    'export const a = new Date("2026-01-01");',
    "une date donnée n'est pas l'horloge",
  ],
  [
    "packages/pricing/src/plant.ts",
    "export const f = (process: number): number => process + 1;",
    "un paramètre peut porter ce nom",
  ],
  [
    "packages/pricing/src/plant.ts",
    "export const a = (x: { document: string }) => x.document;",
    "un nom de propriété n'est pas un accès",
  ],
  [
    "packages/pricing/src/plant.test.ts",
    'import { readFileSync } from "node:fs";',
    "un test lit ses listes de référence",
  ],
  [
    "apps/dashboard/src/plant.ts",
    'import type { AppRouter } from "@ia-territoires/server/api";',
    "des types, de l'entrée prévue",
  ],
  [
    "apps/server/src/plant.ts",
    'import { renderPdf } from "@ia-territoires/documents";',
    "les applications se servent des paquets",
  ],
];

/** Each row has its own file, so that one reading of the house judges them all. */
function placeOf(rows: readonly Ligne[], [fichier]: Ligne, index: number): string {
  return fichier.replace("plant", `${rows === INTERDITS ? "interdit" : "permis"}-${index}`);
}

let house: ReturnType<typeof copyHouse>;
let violations: readonly string[];

function plant(file: string, content: string): void {
  const path = join(house.root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

beforeAll(() => {
  house = copyHouse();
  for (const rows of [INTERDITS, PERMIS]) {
    rows.forEach((row, index) => plant(placeOf(rows, row, index), row[1]));
  }
  const pricing = readFileSync(join(ROOT, "packages/pricing/package.json"), "utf8");
  const planted = '"dependencies": { "@ia-territoires/calendar": "workspace:*", "exceljs": "4.4.0",';
  plant("packages/pricing/package.json", pricing.replace('"dependencies": {', planted));
  plant("packages/utils/package.json", '{ "name": "@ia-territoires/utils" }');
  violations = listGraphViolations(house.root);
});
afterAll(() => house.remove());

test("la maison respecte ses flèches", () => {
  expect(listGraphViolations(ROOT)).toEqual([]);
});

describe("une faute plantée dans une copie est vue", () => {
  test.each(
    INTERDITS.map((row, index) => ({
      place: placeOf(INTERDITS, row, index),
      contenu: row[1],
      raison: row[2],
    })),
  )("$place : $contenu", ({ place, raison }) => {
    expect(violations.filter((violation) => violation.startsWith(place)).join("\n")).toContain(raison);
  });

  test.each(
    PERMIS.map((row, index) => ({ place: placeOf(PERMIS, row, index), contenu: row[1], raison: row[2] })),
  )("permis, $raison : $contenu", ({ place }) => {
    expect(violations.filter((violation) => violation.startsWith(place))).toEqual([]);
  });

  test("une dépendance interdite dans un manifeste", () => {
    expect(violations).toContain(
      "packages/pricing/package.json : ne doit pas dépendre de @ia-territoires/calendar",
    );
    expect(violations).toContain("packages/pricing/package.json : seul tableurs dépend de exceljs");
  });

  test("un paquet fourre-tout que les règles ne connaissent pas", () => {
    expect(violations).toContain("packages/utils : dossier absent des règles du graphe");
  });
});
