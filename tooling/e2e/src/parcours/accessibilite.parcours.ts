import type { Browser, BrowserContext } from "@playwright/test";
import { listDebordements } from "../ecrans/list-debordements.ts";
import { ECRANS } from "../ecrans/list-ecrans.ts";
import { openEcran } from "../ecrans/open-ecran.ts";
import type { COMPTES } from "../serveur/comptes.ts";
import { expect, sessionDe, test as base, watchErrors } from "./fixtures.ts";
import { listDefautsAccessibilite } from "./list-defauts-accessibilite.ts";

type Compte = keyof typeof COMPTES | undefined;

/** One context per account, kept from screen to screen: the scripts are fetched and compiled once. */
const test = base.extend<
  { readonly erreurs: string[] },
  { readonly contexteDe: (compte: Compte) => Promise<BrowserContext> }
>({
  contexteDe: [
    async ({ browser }: { browser: Browser }, provide) => {
      const contexts = new Map<Compte, BrowserContext>();
      await provide(async (compte) => {
        const known = contexts.get(compte);
        if (known !== undefined) return known;
        const context = await browser.newContext({
          locale: "fr-FR",
          timezoneId: "Europe/Paris",
          ...(process.env["E2E_URL"] === undefined ? {} : { baseURL: process.env["E2E_URL"] }),
          ...(compte === undefined ? {} : { storageState: sessionDe(compte) }),
        });
        contexts.set(compte, context);
        return context;
      });
      for (const context of contexts.values()) await context.close();
    },
    { scope: "worker" },
  ],
});

for (const ecran of ECRANS) {
  test(`${ecran.nom} : axe (WCAG A et AA, RGAA), sans défilement horizontal à 360 px ni à 200 %`, async ({
    contexteDe,
    erreurs,
  }) => {
    const page = await (await contexteDe(ecran.compte)).newPage();
    watchErrors(page, erreurs);
    await openEcran(page, ecran);
    expect.soft(await listDefautsAccessibilite(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect.soft(await listDebordements(page), "à 360 px").toEqual([]);
    // Zooming 200 % on a 1280 px window leaves 640 CSS pixels.
    await page.setViewportSize({ width: 640, height: 512 });
    expect.soft(await listDebordements(page), "à 200 %").toEqual([]);
    await page.close();
  });
}
