import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";

test("sans compte : la valeur d'une date, ce qui est à relire, et l'export de ce que l'écran montre", async ({
  page,
}) => {
  await page.goto("/outils/chiffres-en-vigueur?le=2026-07-27");
  const lignes = page.getByRole("table").getByRole("row");
  await page.getByLabel("Rechercher").fill("haut risque usages annexe iii date");
  await expect(lignes).toHaveCount(2);
  await expect(lignes.nth(1)).toContainText("2 décembre 2027");
  await expect(lignes.nth(1)).toContainText("Règlement (UE) 2024/1689");

  await page.getByLabel("À la date du").fill("2026-07-26");
  await expect(page).toHaveURL(/le=2026-07-26/);
  await expect(lignes.nth(1)).toContainText("2 août 2026");

  await page.getByRole("link", { name: /à relire/ }).click();
  await expect(page).toHaveURL(/relire=oui/);
  await page.getByLabel("Domaine").selectOption({ label: "Prix, TVA et marchés" });
  await expect(page.getByRole("cell", { name: /suite inconnue/ }).first()).toBeVisible();
  const total = Number(/\d+/.exec((await page.getByText(/^\d+ valeurs$/).textContent()) ?? "")?.[0]);

  await page.getByRole("button", { name: /Exporter/ }).click();
  const attente = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV pour programme" }).click();
  const fichier = await attente;
  expect(fichier.suggestedFilename()).toMatch(/^chiffres-\d{4}-\d\d-\d\d\.csv$/);
  const exportees = (await readFile(await fichier.path(), "utf8")).trim().split("\r\n");
  expect(exportees).toHaveLength(total + 1);
});
