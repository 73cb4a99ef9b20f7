// Measures the report of 100 000 lines in a real browser, page slowed four times: `pnpm run bench`. Needs the dashboard built.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createListeExemple } from "@ia-territoires/reporting/exemple";
import { toRowsListe } from "@ia-territoires/reporting/lignes";
import { chromium, type Page } from "@playwright/test";
import { findBrowser } from "../navigateur/find-browser.ts";
import { toLaunchOptions } from "../navigateur/to-launch-options.ts";
import { MOT_DE_PASSE } from "../serveur/comptes.ts";
import { startServer } from "../serveur/start-server.ts";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const LIGNES = 100_000;
const RALENTI = 4;
const TOURS = 5;

/** The demonstration list as often as needed, each copy under numbers of its own. */
function writeListe(): Buffer {
  const { lignes: exemple, noms } = createListeExemple();
  const [titres = [], ...lignes] = toRowsListe(exemple, noms);
  const copies = Array.from({ length: LIGNES / lignes.length }, (_, copie) =>
    lignes.map(([commande = "", ...suite]) => [`${commande}-${String(copie)}`, ...suite].join(";")),
  );
  return Buffer.from([titres.join(";"), ...copies.flat()].join("\n"));
}

/** Times each question to the worker from its posting to its answer, and the longest time the page did not draw. */
function watch(): void {
  const mesures = { questions: [] as [string, number][], gel: 0 };
  Object.assign(globalThis, { mesures });
  const send = Reflect.get(Worker.prototype, "postMessage") as (...arguments_: unknown[]) => void;
  Worker.prototype.postMessage = function (
    this: Worker,
    question: { id: number; nom: string },
    ...reste: never[]
  ) {
    const debut = performance.now();
    this.addEventListener("message", ({ data }: MessageEvent<{ id: number }>) => {
      if (data.id === question.id) mesures.questions.push([question.nom, performance.now() - debut]);
    });
    send.call(this, question, ...reste);
  } as never;
  let avant = performance.now();
  const tick = (): void => {
    const ici = performance.now();
    mesures.gel = Math.max(mesures.gel, ici - avant);
    avant = ici;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

interface Mesures {
  readonly questions: readonly (readonly [string, number])[];
  gel: number;
}
const read = (page: Page): Promise<Mesures> =>
  page.evaluate(() => (globalThis as unknown as { mesures: Mesures }).mesures);

const { url, stop } = await startServer(MOT_DE_PASSE);
const choice = await findBrowser(join(ROOT, "node_modules/.cache/ia-territoires"));
const browser = await chromium.launch(toLaunchOptions(choice));
try {
  const page = await browser.newPage({ baseURL: url });
  await page.addInitScript(watch);
  await page.goto("/outils/rapport?debut=2026-01-01&fin=2026-06-30&arrete=2026-07-10");
  await page
    .getByLabel("Fichier des commandes")
    .setInputFiles({ name: "100000.csv", mimeType: "text/csv", buffer: writeListe() });
  await page.getByRole("button", { name: "Établir le rapport" }).waitFor({ timeout: 120_000 });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: RALENTI });
  await page.getByRole("button", { name: "Établir le rapport" }).click();
  const totaux = page.getByRole("status", { name: "Totaux du rapport" });
  await totaux.waitFor({ timeout: 60_000 });
  await page.evaluate(() => {
    (globalThis as unknown as { mesures: Mesures }).mesures.gel = 0;
  });
  for (let tour = 0; tour < TOURS; tour += 1) {
    for (const lot of ["1", ""]) {
      const avant = await totaux.textContent();
      await page.getByLabel("Lot", { exact: true }).selectOption(lot);
      await page.waitForFunction(
        (texte) => document.querySelector('[aria-label="Totaux du rapport"]')?.textContent !== texte,
        avant,
      );
    }
  }
  const { questions, gel } = await read(page);
  const rapports = questions
    .filter(([nom]) => nom === "calculate")
    .map(([, ms]) => ms)
    .sort((a, b) => a - b);
  const lectures = questions
    .filter(([nom]) => nom === "open" || nom === "read")
    .reduce((somme, [, ms]) => somme + ms, 0);
  const mediane = rapports[Math.floor(rapports.length / 2)] ?? 0;
  const write = (texte: string): boolean => process.stdout.write(`${texte}\n`);
  write(`Rapport de ${String(LIGNES)} lignes dans le navigateur`);
  write(`  lecture du CSV et de ses colonnes, hors page : ${lectures.toFixed(0)} ms`);
  write(
    `  rapport, hors page, réponse reçue par la page ralentie ${String(RALENTI)} fois : ${mediane.toFixed(0)} ms (médiane de ${String(rapports.length)})`,
  );
  write(
    `  le même, si le calcul était ralenti d'autant : ${(mediane * RALENTI).toFixed(0)} ms au plus (but : 300 ms)`,
  );
  write(`  plus long temps sans dessiner, page ralentie : ${gel.toFixed(0)} ms`);
} finally {
  await browser.close();
  await stop();
}
