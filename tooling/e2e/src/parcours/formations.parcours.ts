import { listDefautsAccessibilite } from "./list-defauts-accessibilite.ts";
import { expect, sessionDe, test } from "./fixtures.ts";

test.use({
  storageState: async ({}, provide) => {
    await provide(sessionDe("referent"));
  },
});

test("une formation s'inscrit avec sa pièce, compte dans les totaux, se corrige et se retire", async ({
  page,
}) => {
  await page.goto("/formations");
  await expect(page.getByRole("rowheader", { name: /élus/ })).toBeVisible();
  await page.getByRole("button", { name: "Inscrire une formation" }).click();
  await page.getByRole("button", { name: "Enregistrer la formation" }).click();
  await expect(page.getByText("Indiquez la date de la formation.")).toBeVisible();
  await page.getByLabel("Date", { exact: true }).fill("2024-11-05");
  await page.getByLabel("Nombre de personnes").fill("7");
  await page.getByLabel("Durée par personne, en heures").fill("2,25");
  await page.getByLabel("Contenu").fill("Atelier du parcours");
  await page.getByLabel("Formateur").fill("Organisme d'essai");
  await page.getByLabel(/Pièce justificative/).setInputFiles({
    name: "emargement.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("nom;signature\n"),
  });
  expect.soft(await listDefautsAccessibilite(page), "formulaire rempli").toEqual([]);
  await page.getByRole("button", { name: "Enregistrer la formation" }).click();
  await expect(page.getByText("Formation enregistrée.").first()).toBeVisible();

  await page.getByLabel("Rechercher").fill("atelier du parcours");
  const ligne = page.getByRole("row", { name: /Atelier du parcours/ });
  await expect(ligne).toContainText("7 agents");
  await expect(ligne.getByRole("link", { name: "emargement.csv" })).toBeVisible();
  const total = page.getByRole("row", { name: /2024, agents/ });
  await expect(total).toContainText("15,75");

  await ligne.getByRole("button", { name: /Modifier/ }).click();
  await page.getByLabel("Nombre de personnes").fill("8");
  await page.getByRole("button", { name: "Enregistrer la formation" }).click();
  await expect(total).toContainText("18");

  const attente = page.waitForEvent("download");
  await page.getByRole("link", { name: /État des formations, à signer \(Word\)/ }).click();
  expect((await attente).suggestedFilename()).toMatch(/^etat-formations-.*\.docx$/);

  await ligne.getByRole("button", { name: /Retirer/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Retirer", exact: true }).click();
  await expect(page.getByText("Formation retirée.").first()).toBeVisible();
  await expect(total).toHaveCount(0);
});
