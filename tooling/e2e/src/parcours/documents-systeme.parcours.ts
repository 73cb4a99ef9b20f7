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

test("les clauses d'un contrat se vérifient dans la page, se téléchargent, et se gardent avec le système", async ({
  page,
}) => {
  await page.goto("/registre");
  await page.getByRole("main").getByRole("table").getByRole("link").first().click();
  await page.getByRole("link", { name: "Vérifier les clauses d’un contrat" }).click();
  const envois: string[] = [];
  page.on("request", (requete) => {
    if (requete.method() === "POST") envois.push(requete.postData() ?? "");
  });
  await page.getByRole("button", { name: "Vérifier le texte" }).click();
  await expect(page.getByRole("group", { name: "Rien n’a été vérifié" })).toContainText("Collez le texte");
  await page
    .getByLabel("Texte du contrat, de l’acte ou de la convention")
    .fill("Le titulaire remet une notice. Aucune réversibilité n’est prévue. CONFIDENTIEL-7");
  await page.getByRole("button", { name: "Vérifier le texte" }).click();
  const clauses = page.getByRole("region", { name: "Clauses" });
  const find = (titre: string) =>
    clauses.getByRole("listitem").filter({ has: page.getByRole("heading", { name: titre }) });
  await expect(find("Notice d'utilisation")).toContainText("trouvée, à relire");
  await expect(find("Réversibilité")).toContainText("douteuse");
  await expect(find("Journaux")).toContainText("absente");
  await find("Journaux")
    .getByLabel(/^Votre lecture/)
    .selectOption("Présente");
  await expect(find("Journaux")).toContainText("Une personne l'a lue");
  const attente = page.waitForEvent("download");
  await page.getByRole("button", { name: "Télécharger en Word" }).click();
  const texte = readDocx(new Uint8Array(await readFile(await (await attente).path())));
  expect(texte.replaceAll(/\s/g, " ")).toContain("Le titulaire remet une notice.");
  // Nothing of the text has left the page so far.
  expect(envois.join("\n")).not.toContain("CONFIDENTIEL-7");
  await page.getByRole("button", { name: "Garder avec le système" }).click();
  await expect(page.getByRole("alert", { name: /pas de titre/ })).toBeVisible();
  await page.getByLabel("Titre du document").fill("Contrat de l’essai des clauses");
  await page.getByRole("button", { name: "Garder avec le système" }).click();
  await expect(page.getByText(/^Relecture gardée/)).toBeVisible();
});
