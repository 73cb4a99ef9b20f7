import { expect, type Page } from "@playwright/test";

/** Types in the search of a list and waits for what it finds: a click must not land on rows about to move. */
export async function searchListe(page: Page, mots: string): Promise<void> {
  await page.getByLabel("Rechercher", { exact: true }).fill(mots);
  await expect(page).toHaveURL(/[?&]q=/);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}
