import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ROOT } from "../root.ts";
import { listAnchors } from "./list-anchors.ts";
import { listExternalLinks, listLinkViolations } from "./list-link-violations.ts";

const root = mkdtempSync(join(tmpdir(), "ia-territoires-liens-"));
mkdirSync(join(root, "docs"));
writeFileSync(join(root, "docs/autre.md"), "# L'été, déjà\n");
writeFileSync(join(root, "docs/figures.ts"), 'const s = { url: "https://exemple.fr/texte" };\n');
afterAll(() => rmSync(root, { recursive: true }));

function check(markdown: string): readonly string[] {
  writeFileSync(join(root, "docs/page.md"), markdown);
  return listLinkViolations(root);
}

test("tous les liens internes de la documentation mènent quelque part", () => {
  expect(listLinkViolations(ROOT)).toEqual([]);
});

test.each([
  ["un fichier", "[a](autre.md)"],
  ["un titre d'un fichier", "[a](autre.md#lété-déjà)"],
  ["un titre de la page", "# Ici\n[a](#ici)"],
  ["un dossier", "[a](../docs/)"],
  ["le web", "[a](https://exemple.fr/a)"],
  ["un lien montré comme code", "`[a](absent.md)`\n```md\n[a](absent.md)\n```"],
])("un lien vers %s est bon", (_, markdown) => {
  expect(check(markdown)).toEqual([]);
});

test.each([
  ["[a](absent.md)", "docs/page.md:1 : cible absente : absent.md"],
  ["\n![a](images/absent.png)", "docs/page.md:2 : cible absente : images/absent.png"],
  ["[a](autre.md#hiver)", "docs/page.md:1 : titre absent : autre.md#hiver"],
  ["[a](/docs/autre.md)", "docs/page.md:1 : lien absolu : /docs/autre.md"],
  ["[a](../../ailleurs.md)", "docs/page.md:1 : lien hors du dépôt : ../../ailleurs.md"],
  ["[a](https://)", "docs/page.md:1 : adresse illisible : https://"],
  ["[a]\n\n[a]: absent.md", "docs/page.md:3 : cible absente : absent.md"],
])("%j est vu", (markdown, violation) => {
  expect(check(markdown)).toEqual([violation]);
});

test("les adresses citées sont réunies, des pages et des chiffres datés", () => {
  writeFileSync(join(root, "docs/page.md"), "[a](https://exemple.fr/page) <https://exemple.fr/nue>");
  expect([...listExternalLinks(root, ["docs/figures.ts"])]).toEqual([
    ["https://exemple.fr/page", "docs/page.md:1"],
    ["https://exemple.fr/nue", "docs/page.md:1"],
    ["https://exemple.fr/texte", "docs/figures.ts"],
  ]);
});

test("deux titres égaux ont deux ancres", () => {
  expect(listAnchors("# Deux\n## Deux\n```\n# pas un titre\n```")).toEqual(["deux", "deux-1"]);
});
