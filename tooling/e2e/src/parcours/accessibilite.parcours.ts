import { expect, test as base } from "@playwright/test";
import type { Browser, Page } from "@playwright/test";
import { listDebordements } from "../ecrans/list-debordements.ts";
import { ECRANS } from "../ecrans/list-ecrans.ts";
import { openEcran } from "../ecrans/open-ecran.ts";
import type { COMPTES } from "../serveur/comptes.ts";
import { sessionDe, watchErrors } from "./fixtures.ts";
import { listDefautsAccessibilite } from "./list-defauts-accessibilite.ts";

type Compte = keyof typeof COMPTES | undefined;

/** A page kept from screen to screen, and what it threw or logged as errors since it was last asked for. */
interface Gardee {
  readonly page: Page;
  readonly erreurs: string[];
}

/**
 * One page per account, kept from screen to screen: a new one costs twice the loading of a screen. Each screen is still
 * loaded from its address, which leaves nothing of the one before.
 */
const test = base.extend<object, { readonly pageDe: (compte: Compte) => Promise<Gardee> }>({
  pageDe: [
    async ({ browser }: { browser: Browser }, provide) => {
      const gardees = new Map<Compte, Gardee>();
      await provide(async (compte) => {
        const gardee = gardees.get(compte) ?? (await openGardee(browser, compte));
        gardees.set(compte, gardee);
        gardee.erreurs.length = 0;
        await gardee.page.setViewportSize({ width: 1280, height: 720 });
        return gardee;
      });
      for (const { page } of gardees.values()) await page.context().close();
    },
    { scope: "worker" },
  ],
});

async function openGardee(browser: Browser, compte: Compte): Promise<Gardee> {
  const context = await browser.newContext({
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    ...(process.env["E2E_URL"] === undefined ? {} : { baseURL: process.env["E2E_URL"] }),
    ...(compte === undefined ? {} : { storageState: sessionDe(compte) }),
  });
  const page = await context.newPage();
  const erreurs: string[] = [];
  watchErrors(page, erreurs);
  return { page, erreurs };
}

// The longest file by far: its screens are shared out between the workers.
test.describe.configure({ mode: "parallel" });

for (const ecran of ECRANS) {
  test(`${ecran.nom} : axe (WCAG A et AA, RGAA), sans défilement horizontal à 360 px ni à 200 %`, async ({
    pageDe,
  }) => {
    const { page, erreurs } = await pageDe(ecran.compte);
    await openEcran(page, ecran);
    expect.soft(await listDefautsAccessibilite(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect.soft(await listDebordements(page), "à 360 px").toEqual([]);
    // Zooming 200 % on a 1280 px window leaves 640 CSS pixels.
    await page.setViewportSize({ width: 640, height: 512 });
    expect.soft(await listDebordements(page), "à 200 %").toEqual([]);
    expect.soft(erreurs, "erreurs de la page").toEqual([]);
  });
}
