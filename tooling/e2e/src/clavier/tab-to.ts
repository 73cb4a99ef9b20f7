import { expect } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";

const LIMIT = 120;

/** Presses Tab until a control has the focus, as somebody without a mouse; fails when Tab never comes there. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let count = 0; count < LIMIT; count += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`La touche Tab n'atteint jamais ${String(control)}.`);
}
