import { join } from "node:path";
import { test as base } from "@playwright/test";
import type { Page } from "@playwright/test";
import type { COMPTES } from "../serveur/comptes.ts";

export { expect } from "@playwright/test";

type Compte = keyof typeof COMPTES;

/** The file of the session of an account, signed in once for all journeys. */
export function sessionDe(compte: Compte): string {
  return join(process.env["E2E_SESSIONS"] ?? "", `${compte}.json`);
}

interface Fixtures {
  /** Fails the journey when the page throws or logs an error. */
  readonly erreurs: readonly string[];
  /** A page signed in as an account, in its own context. */
  readonly ouvrir: (compte: Compte) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  erreurs: [
    async ({ context }, provide) => {
      const erreurs: string[] = [];
      context.on("weberror", (erreur) => erreurs.push(erreur.error().message));
      await provide(erreurs);
      base.expect(erreurs).toEqual([]);
    },
    { auto: true },
  ],
  ouvrir: async ({ browser }, provide) => {
    const contexts: { close(): Promise<void> }[] = [];
    await provide(async (compte) => {
      const context = await browser.newContext({ storageState: sessionDe(compte), locale: "fr-FR" });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});
