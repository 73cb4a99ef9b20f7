// Measures what a person does in the agenda, page slowed four times: `pnpm run bench:agenda`. Needs the dashboard built.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "@playwright/test";
import { signIn } from "../ecrans/sign-in.ts";
import { findBrowser } from "../navigateur/find-browser.ts";
import { toLaunchOptions } from "../navigateur/to-launch-options.ts";
import { MOT_DE_PASSE } from "../serveur/comptes.ts";
import { startServer } from "../serveur/start-server.ts";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const RALENTI = 4;
const BUT_MS = 100;

/** From each key or click to the frame that shows what it did, as the browser itself times it (Event Timing, by 8 ms). */
function watch(): void {
  const interactions: number[] = [];
  Object.assign(globalThis, { interactions });
  new PerformanceObserver((liste) => {
    for (const entree of liste.getEntries() as (PerformanceEntry & { interactionId?: number })[])
      if ((entree.interactionId ?? 0) > 0) interactions.push(entree.duration);
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** Does something several times and answers how long each of its interactions took; those under 16 ms are not told. */
async function measure(page: Page, faire: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    (globalThis as unknown as { interactions: number[] }).interactions.length = 0;
  });
  await faire();
  return page.evaluate(async () => {
    // Entries are handed over after the frame that ends them.
    for (let image = 0; image < 4; image += 1) await new Promise((suite) => requestAnimationFrame(suite));
    return (globalThis as unknown as { interactions: number[] }).interactions;
  });
}

const { url, stop } = await startServer(MOT_DE_PASSE);
const choice = await findBrowser(join(ROOT, "node_modules/.cache/ia-territoires"));
const browser = await chromium.launch(toLaunchOptions(choice));
try {
  const page = await browser.newPage({ baseURL: url, viewport: { width: 1280, height: 1000 } });
  await page.addInitScript(watch);
  await signIn(page, "referent");
  await page.goto("/agenda");
  await page.getByRole("link", { name: "Semaine suivante" }).click();
  const grille = page.getByRole("grid");
  const creneau = grille.locator("button[data-statut]").first();
  await creneau.waitFor();
  await page.waitForLoadState("networkidle");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: RALENTI });
  const walk = async (pas: number): Promise<void> => {
    for (let n = 0; n < pas; n += 1) await page.keyboard.press(n % 8 < 4 ? "ArrowRight" : "ArrowLeft");
  };
  const gestes: readonly (readonly [string, () => Promise<void>])[] = [
    ["marcher dans la grille (flèches, 40 fois)", () => walk(40)],
    ["prendre un créneau (X), chaque case dit si elle est libre", () => page.keyboard.press("x")],
    ["marcher avec lui en main (flèches, 40 fois)", () => walk(40)],
    ["le lâcher (Échap)", () => page.keyboard.press("Escape")],
    [
      "prendre une demi-journée de la file d'attente, puis la lâcher",
      async () => {
        await page
          .getByRole("button", { name: /^Placer une demi-journée/ })
          .first()
          .click();
        await page.keyboard.press("Escape");
      },
    ],
    [
      "ouvrir un créneau, puis fermer son dialogue",
      async () => {
        await creneau.click();
        await page.getByRole("dialog").waitFor();
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "hidden" });
      },
    ],
  ];
  await creneau.focus();
  process.stdout.write(`Agenda, page ralentie ${String(RALENTI)} fois, du geste à l'image qui le montre\n`);
  let trop = 0;
  for (const [quoi, faire] of gestes) {
    const durees = [...(await measure(page, faire))].sort((a, b) => a - b);
    const pire = durees.at(-1) ?? 0;
    if (pire > BUT_MS) trop += 1;
    const mediane = durees[Math.floor(durees.length / 2)] ?? 0;
    const dit =
      durees.length === 0
        ? "moins de 16 ms"
        : `${mediane.toFixed(0)} ms (médiane), ${pire.toFixed(0)} ms (pire)`;
    process.stdout.write(`  ${quoi} : ${dit}\n`);
  }
  process.stdout.write(`  but : ${String(BUT_MS)} ms ; gestes au-dessus : ${String(trop)}\n`);
} finally {
  await browser.close();
  await stop();
}
