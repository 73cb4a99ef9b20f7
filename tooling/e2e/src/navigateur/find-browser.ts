import { chromium } from "@playwright/test";
import type { BrowserChoice } from "./browser-choice.ts";
import { listBrowsers } from "./list-browsers.ts";
import { toLaunchOptions } from "./to-launch-options.ts";

const TIMEOUT_MS = 30_000;

async function explainLaunch(choice: BrowserChoice): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ ...toLaunchOptions(choice), timeout: TIMEOUT_MS });
    try {
      // A browser may start and fail to draw: text and a date field need a font.
      const page = await browser.newPage();
      await page.setContent('<p>essai</p><input type="date" value="2026-01-01">', { timeout: TIMEOUT_MS });
      await page.screenshot({ timeout: TIMEOUT_MS });
    } finally {
      await browser.close();
    }
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.split("\n")[0] ?? message;
  }
}

/** Gives the first browser that really starts and draws a page. None is an error: a journey is never skipped. */
export async function findBrowser(cache: string): Promise<BrowserChoice> {
  const tried: string[] = [];
  for await (const choice of listBrowsers(cache)) {
    const reason = await explainLaunch(choice);
    if (reason === undefined) return choice;
    tried.push(`${choice.nom} : ${reason}`);
  }
  throw new Error(
    `Aucun navigateur Chromium n'a démarré et dessiné une page : installez Chromium ou Chrome, ou donnez son chemin dans CHROMIUM_PATH. Essayés : ${tried.join(" ; ")}`,
  );
}
