import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import type { Ecran } from "./ecran.ts";

/** Opens a screen and waits until it is there: its title, and nothing that still loads. */
export async function openEcran(page: Page, ecran: Ecran): Promise<void> {
  await ecran.open(page);
  await expect(page.getByRole("heading", { level: 1, name: ecran.titre })).toBeVisible();
  await expect(page.getByText("Chargement de la page…")).toHaveCount(0);
  await page.waitForLoadState("networkidle");
}
