import type { Page } from "@playwright/test";
import { createBrouillon } from "../ecrans/create-brouillon.ts";
import { expect, sessionDe, test } from "./fixtures.ts";
import { listDefautsAccessibilite } from "./list-defauts-accessibilite.ts";

test.use({
  storageState: async ({}, provide) => {
    await provide(sessionDe("referent"));
  },
});

/** The name of what has the focus, as a screen reader says it. */
function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
  });
}

test("l'ordre du focus : lien d'évitement, en-tête, navigation, contenu", async ({ page }) => {
  await page.goto("/missions");
  await expect(page.getByRole("heading", { level: 1, name: "Missions" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Recherche", exact: true })).toBeVisible();
  const navigation = page.getByRole("navigation", { name: "Navigation principale" });
  const liens = (await navigation.getByRole("link").allTextContents()).map((libelle) => libelle.trim());
  const order: string[] = [];
  for (let count = 0; count < 4 + liens.length; count += 1) {
    await page.keyboard.press("Tab");
    order.push(await readFocus(page));
  }
  expect(order[0]).toBe("Aller au contenu");
  expect(order[1]).toContain("ia-territoires");
  expect(order[2]).toContain("Recherche");
  expect(order[3]).toContain("Référent IA");
  expect(liens[0]).toBe("Accueil");
  expect(order.slice(4)).toEqual(liens);
});

test("le lien d'évitement mène au contenu et le focus se voit", async ({ page }) => {
  await page.goto("/missions");
  await expect(page.getByRole("heading", { level: 1, name: "Missions" })).toBeVisible();
  await page.keyboard.press("Tab");
  const evitement = page.getByRole("link", { name: "Aller au contenu" });
  await expect(evitement).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await page.keyboard.press("Tab");
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return `${outlineStyle} ${outlineWidth}`;
  });
  expect(outline).toMatch(/^(solid|auto|dashed) [2-9]px/);
});

test("à 360 px, le menu s'ouvre, se parcourt et se ferme", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/");
  const menu = page.getByRole("button", { name: "Menu", exact: true });
  await expect(menu).toHaveAttribute("aria-expanded", "false");
  await menu.click();
  await expect(menu).toHaveAttribute("aria-expanded", "true");
  expect(await listDefautsAccessibilite(page)).toEqual([]);
  await page
    .getByRole("navigation", { name: "Navigation principale" })
    .getByRole("link", { name: "Devis" })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Devis" })).toBeVisible();
  await expect(menu).toHaveAttribute("aria-expanded", "false");
});

test("une adresse inconnue dit qu'elle l'est et ramène à l'accueil", async ({ page }) => {
  await page.goto("/nulle-part");
  await expect(page.getByRole("heading", { level: 1, name: "Page introuvable" })).toBeVisible();
  await page.getByRole("link", { name: "Revenir à l’accueil" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Accueil" })).toBeVisible();
});

test("une mission inconnue est introuvable, sans dire si elle existe", async ({ page }) => {
  await page.goto("/missions/00000000-0000-4000-8000-000000000000");
  await expect(page.getByRole("heading", { level: 1, name: "Introuvable" })).toBeVisible();
});

test("une saisie non enregistrée se perd seulement si on le veut", async ({ page }) => {
  await page.goto("/organismes/nouveau");
  await page.getByLabel("Nom", { exact: true }).fill("Syndicat imaginaire");
  const lien = page
    .getByRole("navigation", { name: "Navigation principale" })
    .getByRole("link", { name: "Devis" });
  await lien.click();
  const dialogue = page.getByRole("dialog", { name: "Quitter sans enregistrer ?" });
  await dialogue.getByRole("button", { name: "Rester sur la page" }).click();
  await expect(page.getByLabel("Nom", { exact: true })).toHaveValue("Syndicat imaginaire");
  await lien.click();
  await dialogue.getByRole("button", { name: "Quitter sans enregistrer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Devis" })).toBeVisible();
});

test("sur papier, la mission s'imprime sans navigation ni boutons", async ({ page }) => {
  await page.goto(await createBrouillon(page, "Blainville-sur-Orne"));
  await expect(
    page.getByRole("heading", { level: 1, name: "Mission pour Blainville-sur-Orne" }),
  ).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Navigation principale" })).toBeHidden();
  await expect(page.getByRole("button", { name: /^Envoyer le devis/ })).toBeHidden();
  await expect(page.getByRole("article")).toContainText("Parcours de vérification");
  await expect(page.getByRole("meter").first()).toBeVisible();
});
