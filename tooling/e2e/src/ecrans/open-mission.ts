import { expect, type Page } from "@playwright/test";
import { searchListe } from "./search-liste.ts";

/** Finds a mission in its list by the name of the body, and opens it: the order of the list changes as others work. */
export async function openMission(page: Page, nom: string): Promise<void> {
  await page.goto("/missions");
  await searchListe(page, nom);
  await page.getByRole("table").getByRole("link", { name: nom, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Mission pour ${nom}` })).toBeVisible();
}
