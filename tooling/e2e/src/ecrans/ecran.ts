import type { Page } from "@playwright/test";
import type { COMPTES } from "../serveur/comptes.ts";

/** A screen of the application: who sees it and where it is; some addresses are only known once one has been there. */
export interface Ecran {
  readonly nom: string;
  readonly compte: keyof typeof COMPTES | undefined;
  readonly titre: string | RegExp;
  open(page: Page): Promise<void>;
}

/** Opens an address. */
export const at =
  (path: string) =>
  async (page: Page): Promise<void> => {
    await page.goto(path);
  };

/** Opens the first result of a search in a list. */
export const inList =
  (path: string, nom: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await page.goto(path);
    await page.getByRole("main").getByRole("link", { name: nom }).first().click();
  };
