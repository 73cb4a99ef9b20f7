import { expect, test } from "./fixtures.ts";

test("un référent lit l'activité de l'année, la carte et son tableau disent la même chose", async ({
  ouvrir,
}) => {
  const page = await ouvrir("referent");
  await page.goto("/");
  await page.getByRole("link", { name: "Activité", exact: true }).click();
  const organismes = page.getByRole("region", { name: "Par organisme, tableau" });
  await page.getByRole("button", { name: "Afficher toutes les lignes" }).first().click();
  await expect(organismes).toContainText("Falaise");
  await expect(page.getByRole("region", { name: "Usage des plafonds, tableau" })).toContainText("Falaise");
  const carte = page.getByRole("region", { name: "Carte schématique du département" });
  await expect(carte.getByRole("listitem").filter({ hasText: "Pays de Falaise" })).toContainText(
    /sur 58 communes équipées/,
  );
  await carte.getByRole("link", { name: "le tableau de l’équipement" }).click();
  await page.getByLabel("État").selectOption("equipe");
  await expect(page).toHaveURL(/etat=equipe/);
  // Among the first rows: only those in sight are in the page.
  await expect(page.getByRole("link", { name: "Livarot-Pays-d'Auge" })).toBeVisible();
  await page.getByRole("link", { name: "Activité", exact: true }).first().click();
  await page.getByLabel("Année").selectOption("2022");
  await expect(page.getByText("Aucun plafond entamé cette année-là.")).toBeVisible();
});
