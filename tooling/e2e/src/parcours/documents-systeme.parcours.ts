import { readFile } from "node:fs/promises";
import { readDocx } from "../documents/read-docx.ts";
import { expect, sessionDe, test } from "./fixtures.ts";

test.use({
  storageState: async ({}, provide) => {
    await provide(sessionDe("referent"));
  },
});

test("la note juridique d'un système se télécharge, à relire, avec ses quatre parties", async ({ page }) => {
  await page.goto("/registre");
  await page.getByRole("main").getByRole("table").getByRole("link").first().click();
  const documents = page.getByRole("region", { name: "Documents" });
  await expect(documents.getByRole("link", { name: /^PDF/ })).toHaveCount(10);
  const attente = page.waitForEvent("download");
  await documents.getByRole("link", { name: /^Word : Note juridique/ }).click();
  const fichier = await attente;
  expect(fichier.suggestedFilename()).toMatch(/^note-juridique-.*\.docx$/);
  const texte = readDocx(new Uint8Array(await readFile(await fichier.path())));
  for (const attendu of [
    "Projet à relire",
    "1. Contexte",
    "2. Problématique",
    "3. Textes",
    "4. Recommandations",
  ])
    expect(texte.replaceAll(/\s/g, " ")).toContain(attendu);
});
