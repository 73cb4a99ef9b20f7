import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { getAujourdHui } from "./get-aujourd-hui.ts";
import { fillDevis } from "./fill-devis.ts";
import { openOrganisme } from "./open-organisme.ts";

/** Makes a draft of two half-days for an organisme and gives the address of its mission. */
export async function createBrouillon(page: Page, nom: string): Promise<string> {
  await openOrganisme(page, nom, nom);
  await page.getByRole("link", { name: "Nouveau devis" }).click();
  await fillDevis(page, "Parcours de vérification", { prevueLe: await getAujourdHui(page), demiJournees: 2 });
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Mission pour ${nom}` })).toBeVisible();
  return new URL(page.url()).pathname;
}
