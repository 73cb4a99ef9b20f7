import { join } from "node:path";
import { test as base } from "@playwright/test";
import type { BrowserContext, Page } from "@playwright/test";
import type { COMPTES } from "../serveur/comptes.ts";

export { expect } from "@playwright/test";

type Compte = keyof typeof COMPTES;

/** The file of the session of an account, signed in once for all journeys. */
export function sessionDe(compte: Compte): string {
  return join(process.env["E2E_SESSIONS"] ?? "", `${compte}.json`);
}

/** What the browser and React log by themselves when the API refuses something. */
const FORESEEN = /^(Failed to load resource|TRPCClientError)/;

/** Notes what a page throws or logs as an error. */
export function watchErrors(page: Page, erreurs: string[]): void {
  page.on("pageerror", (erreur) => erreurs.push(erreur.message));
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" && !FORESEEN.test(text)) erreurs.push(text);
  });
}

/** The same for every page a context opens. */
function watchContext(context: BrowserContext, erreurs: string[]): void {
  context.on("page", (page) => {
    watchErrors(page, erreurs);
  });
}

interface Fixtures {
  /** What the pages threw or logged as errors: a journey with one fails. */
  readonly erreurs: string[];
  /** Opens a page signed in as an account, in a context of its own. */
  readonly ouvrir: (compte: Compte) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  erreurs: [
    async ({ context }, provide) => {
      const erreurs: string[] = [];
      watchContext(context, erreurs);
      await provide(erreurs);
      base.expect(erreurs).toEqual([]);
    },
    { auto: true },
  ],
  ouvrir: async ({ browser, erreurs }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async (compte) => {
      const context = await browser.newContext({ storageState: sessionDe(compte), locale: "fr-FR" });
      watchContext(context, erreurs);
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});
