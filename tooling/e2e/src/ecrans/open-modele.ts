import { expect, type Page } from "@playwright/test";

/** Writes a model and opens it. */
export async function openModele(page: Page): Promise<void> {
  await page.goto("/modeles/nouveau");
  await page.getByLabel("Titre").fill("Procédure (écran)");
  await page
    .getByLabel("Texte", { exact: true })
    .fill("# Objet\n{collectivite.nom}, SIRET {collectivite.siret}.");
  await page.getByRole("button", { name: "Enregistrer le modèle" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Procédure (écran)" })).toBeVisible();
}
