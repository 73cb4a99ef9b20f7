import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyHouse } from "../graph/copy-house.ts";
import { ROOT } from "../root.ts";
import { listManifestViolations } from "./list-manifest-violations.ts";

let house: ReturnType<typeof copyHouse>;
beforeAll(() => {
  house = copyHouse();
});
afterAll(() => house.remove());

test("chaque manifeste est sous licence MIT et complet", () => {
  expect(listManifestViolations(ROOT)).toEqual([]);
});

test.each([
  [
    "apps/server/package.json",
    '"license": "MIT"',
    '"license": "UNLICENSED"',
    'apps/server : license "MIT" attendue',
  ],
  ["package.json", '"license": "MIT",', "", '. : license "MIT" attendue'],
  ["LICENSE", "MIT License", "Licence", "LICENSE : le texte de la licence MIT est attendu"],
  [
    "packages/core/package.json",
    '"node": ">=20"',
    '"node": ">=24"',
    'packages/core : engines.node ">=20" attendu',
  ],
  ["packages/core/package.json", '"import": {', '"module": {', 'packages/core : exports["."] doit avoir'],
  ["packages/core/package.json", '"types": "./dist/index.d.ts",', "", "les types d'abord"],
  [
    "packages/pricing/package.json",
    '"vitest": "catalog:"',
    '"vitest": "^5.0.0"',
    'vitest "^5.0.0" doit être "catalog:"',
  ],
])("planté dans %s : %s devient « %s »", (file, before, after, expected) => {
  const path = join(house.root, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, after));
  const violations = listManifestViolations(house.root);
  writeFileSync(path, text);
  expect(violations.join("\n")).toContain(expected);
});
