import { readFile } from "node:fs/promises";
import { listDefautsAccessibilite } from "./list-defauts-accessibilite.ts";
import { expect, sessionDe, test } from "./fixtures.ts";

test.use({
  storageState: async ({}, provide) => {
    await provide(sessionDe("referent"));
  },
});

test("une liste s'exporte comme elle est filtrée, et la vue se garde sous un nom", async ({ page }) => {
  await page.goto("/devis");
  await page.getByLabel("État").selectOption({ label: "Décliné" });
  await expect(page.getByRole("row", { name: /Décliné/ }).first()).toBeVisible();
  await page.getByLabel("État").selectOption({ label: "Envoyé" });
  await expect(page).toHaveURL(/statut=envoye/);
  await expect(page.getByRole("row", { name: /Décliné/ })).toHaveCount(0);
  const affiches = await page.getByRole("table").getByRole("link").allTextContents();

  await page.getByRole("button", { name: /Exporter/ }).click();
  expect.soft(await listDefautsAccessibilite(page), "menu des exports").toEqual([]);
  const attente = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV pour tableur français" }).click();
  const fichier = await attente;
  expect(fichier.suggestedFilename()).toMatch(/^devis-\d{4}-\d\d-\d\d\.csv$/);
  await expect(page.getByText(/Export prêt/)).toBeVisible();
  const lignes = (await readFile(await fichier.path(), "utf8")).trim().split("\r\n");
  expect(lignes[0]).toContain("Numéro;Date;Bénéficiaire");
  expect(lignes.slice(1).map((ligne) => ligne.split(";")[0])).toEqual(affiches);

  await page.getByRole("button", { name: /Vues/ }).click();
  await page.getByRole("button", { name: "Enregistrer cette vue…" }).click();
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText("Indiquez un nom.")).toBeVisible();
  await page.getByLabel("Nom de la vue").fill("À relancer");
  expect.soft(await listDefautsAccessibilite(page), "enregistrer une vue").toEqual([]);
  await page.getByLabel("Nom de la vue").press("Enter");
  await expect(page.getByText("Vue « À relancer » enregistrée.")).toBeVisible();

  await page.goto("/devis");
  await page.getByRole("button", { name: /Vues/ }).click();
  await page.getByRole("link", { name: "À relancer" }).click();
  await expect(page).toHaveURL(/statut=envoye/);
  await page.getByRole("button", { name: /Vues/ }).click();
  await page.getByRole("button", { name: "Supprimer la vue À relancer" }).click();
  await expect(page.getByText("Vue « À relancer » supprimée.")).toBeVisible();
});

test("une liste sans écran à elle se filtre, et s'exporte comme elle est filtrée", async ({ page }) => {
  await page.goto("/listes/interventions");
  await page.getByLabel("État").selectOption({ label: "Prévue" });
  await expect(page).toHaveURL(/statuts=prevue/);
  await page.getByRole("button", { name: "Date" }).click();
  await expect(page).toHaveURL(/tri=date/);
  await expect(page.getByRole("cell", { name: "Prévue" }).first()).toBeVisible();
  await page.getByRole("button", { name: /Exporter/ }).click();
  const attente = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV pour programme" }).click();
  const [titres = "", ...lignes] = (await readFile(await (await attente).path(), "utf8"))
    .trim()
    .split("\r\n");
  expect(titres).toContain("statut");
  expect(lignes.length).toBeGreaterThan(0);
  for (const ligne of lignes) expect(ligne).toContain(",Prévue,");
});

test("un export trop long dit pourquoi, et quoi choisir", async ({ page }) => {
  await page.goto("/organismes");
  await page.getByRole("button", { name: /Exporter/ }).click();
  await expect(page.getByText(/2\s000 lignes au plus\s: filtrez d’abord/)).toBeVisible();
  await page.getByRole("button", { name: /PDF à imprimer/ }).click();
  await expect(page.getByRole("alert")).toContainText(/dépasse 2.000 lignes.*Excel \(XLSX\)/);
});

test("un fichier fautif dit tout, corrigé il s'importe, importé deux fois il ne change rien", async ({
  page,
}) => {
  const choose = (siret: string, courriel: string) =>
    page.getByLabel("Fichier à importer").setInputFiles({
      name: "organismes.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(
        `\ufeffSIRET;Nom;Nature;Département;E-mail\r\n${siret};Régie de démonstration;Régie;14;${courriel}\r\n`,
      ),
    });
  await page.goto("/organismes");
  await page.getByRole("link", { name: "Importer" }).click();
  await choose("92443595100019", "arobase");
  await page.getByRole("button", { name: "Vérifier" }).click();
  await expect(page.getByText(/Ligne 2, colonne A \(SIRET\)/)).toBeVisible();
  await expect(page.getByText(/Ligne 2, colonne E \(E-mail\)/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Importer", exact: true })).toBeDisabled();

  // What was chosen by hand is not lost without a question: by another file, by leaving.
  await page.getByLabel("Adresse", { exact: true }).selectOption("Nom");
  await page
    .getByLabel("Fichier à importer")
    .setInputFiles({ name: "autre.csv", mimeType: "text/csv", buffer: Buffer.from("Nom;SIREN\nx;1\n") });
  await page.getByRole("button", { name: "Garder le fichier précédent" }).click();
  await page.getByRole("link", { name: "Missions" }).click();
  await page.getByRole("button", { name: "Rester sur la page" }).click();
  await expect(page.getByText("organismes.csv")).toBeVisible();

  await choose("92443595100018", "regie@essai.fr");
  await expect(page.getByRole("cell", { name: "regie@essai.fr" })).toBeVisible();
  await expect(page.getByLabel("Adresse", { exact: true })).toHaveValue("1");
  await page.getByLabel("Adresse", { exact: true }).selectOption("");
  await page.getByRole("button", { name: "Vérifier" }).click();
  await page.getByRole("button", { name: "Importer", exact: true }).click();
  await expect(page.getByText("Import fait : 1 création(s), 0 modification(s).")).toBeVisible();

  await choose("92443595100018", "regie@essai.fr");
  await expect(page.getByRole("cell", { name: "regie@essai.fr" })).toBeVisible();
  await page.getByRole("button", { name: "Vérifier" }).click();
  await expect(page.getByText(/0 à créer · 0 à modifier · 1 inchangé · 0 faute/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Importer", exact: true })).toBeDisabled();
});
