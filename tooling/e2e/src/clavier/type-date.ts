import type { Page } from "@playwright/test";

function readFocused(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.activeElement instanceof HTMLInputElement ? document.activeElement.value : "",
  );
}

/**
 * Types a date in the date field that has the focus, digit by digit. The browser puts day and month in the order of
 * its own language, which a test does not choose: the one that gives the date is kept.
 */
export async function typeDate(page: Page, date: string): Promise<void> {
  const [annee = "", mois = "", jour = ""] = date.split("-");
  for (const digits of [`${jour}${mois}${annee}`, `${mois}${jour}${annee}`]) {
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Backspace");
    for (let back = 0; back < 2; back += 1) await page.keyboard.press("ArrowLeft");
    await page.keyboard.type(digits);
    if ((await readFocused(page)) === date) return;
  }
  throw new Error(`La date ${date} n'a pas pu être tapée : « ${await readFocused(page)} ».`);
}
