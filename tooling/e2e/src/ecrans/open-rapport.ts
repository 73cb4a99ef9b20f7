import type { Page } from "@playwright/test";

/** Draws the report of the demonstration list, over its first half-year. */
export async function openRapport(page: Page): Promise<void> {
  await page.goto("/outils/rapport?debut=2026-01-01&fin=2026-06-30&arrete=2026-07-10");
  await page.getByRole("button", { name: "Essayer avec 2 000 lignes" }).click();
  await page.getByRole("button", { name: "Établir le rapport" }).click();
  await page.getByRole("heading", { name: "Du 1er janvier 2026 au 30 juin 2026" }).waitFor();
}
