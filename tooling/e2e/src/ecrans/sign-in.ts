import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { COMPTES, MOT_DE_PASSE } from "../serveur/comptes.ts";

/** Signs in through the form, as a person. */
export async function signIn(page: Page, compte: keyof typeof COMPTES): Promise<void> {
  await page.goto("/connexion");
  await page.getByLabel("Adresse électronique").fill(COMPTES[compte]);
  await page.getByLabel("Mot de passe", { exact: true }).fill(MOT_DE_PASSE);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await expect(page.getByRole("navigation", { name: "Navigation principale" })).toBeVisible();
}
