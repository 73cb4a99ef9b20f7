import { expect, type Page } from "@playwright/test";
import { searchListe } from "./search-liste.ts";

/** Finds an organisme by what is typed, and opens its page. */
export async function openOrganisme(page: Page, recherche: string, nom: string): Promise<void> {
  await page.goto("/organismes");
  await searchListe(page, recherche);
  await page.getByRole("table").getByRole("link", { name: nom, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: nom })).toBeVisible();
}
