import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyHouse } from "../graph/copy-house.ts";
import { ROOT } from "../root.ts";
import { listDocumentationViolations } from "./list-documentation-violations.ts";

let house: ReturnType<typeof copyHouse>;
beforeAll(() => {
  house = copyHouse();
});
afterAll(() => house.remove());

function edit(file: string, change: (text: string) => string): void {
  const path = join(house.root, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  expect(after, `rien à changer dans ${file}`).not.toBe(before);
  writeFileSync(path, after);
}

test("chaque nom publié est commenté, chaque fonction publiée a un exemple, et sa réponse est la bonne", async () => {
  expect(await listDocumentationViolations(ROOT)).toEqual([]);
});

test("un exemple retiré, un exemple faux et un commentaire retiré sont vus", async () => {
  const siren = "packages/core/src/identifiants/is-siren.ts";
  const add = "packages/core/src/dates/add-jours.ts";
  const source = "packages/core/src/sources/source.ts";
  edit(siren, (text) => text.replace("@example", "@remarks"));
  edit(add, (text) => text.replace(/\/\/ => "\d{4}/, '// => "1789'));
  edit(source, (text) => text.replaceAll("/**", "/*"));
  const violations = (await listDocumentationViolations(house.root)).join("\n");
  expect(violations).toMatch(/is-siren\.ts:\d+ : isSiren n'a pas d'@example/);
  expect(violations).toMatch(/add-jours\.ts:\d+ : addJours : .* annonce "1789/);
  expect(violations).toMatch(/source\.ts:\d+ : Source n'a pas de commentaire TSDoc/);
});
