import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { tabTo } from "../clavier/tab-to.ts";
import { typeDate } from "../clavier/type-date.ts";
import { expect, test } from "./fixtures.ts";

const reponse = (page: Page) => page.getByRole("region", { name: "Réponse" });

async function readDownload(page: Page, bouton: string): Promise<string> {
  const attente: Promise<Download> = page.waitForEvent("download");
  await page.getByRole("button", { name: bouton }).click();
  return readFile(await (await attente).path(), "utf8");
}

test("sans compte : une échéance, sa raison, et ce qu'on en emporte", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await test.step("depuis la page de connexion", async () => {
    await page.goto("/connexion");
    await page.getByRole("link", { name: "Calcul d’échéance" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Calcul d’échéance" })).toBeVisible();
  });

  await test.step("la date, et chaque jour qui ne compte pas", async () => {
    await page.getByLabel("Date de départ").fill("2027-04-30");
    await expect(reponse(page)).toContainText("mardi 18 mai 2027");
    await expect(reponse(page).getByRole("listitem").filter({ hasText: "jeudi 6 mai 2027" })).toContainText(
      "ne compte pas : férié (Ascension)",
    );
    await expect(reponse(page)).toContainText("lu dans un commentaire");
  });

  await test.step("le territoire vient de la commune", async () => {
    await page.getByLabel("ou celui d’une commune").fill("strasbourg");
    await page.getByRole("button", { name: "Strasbourg (67)", exact: true }).click();
    await expect(page.getByLabel("Territoire", { exact: true })).toHaveValue("AM");
    await expect(page.getByLabel("ou celui d’une commune")).toBeFocused();
    await page.getByLabel("Date de départ").fill("2027-03-22");
    await page.getByLabel("Nombre de jours").fill("5");
    await expect(reponse(page)).toContainText("mercredi 31 mars 2027");
    await page.getByLabel("Vendredi saint").selectOption("non");
    await expect(reponse(page)).toContainText("mardi 30 mars 2027");
  });

  await test.step("une saisie vide se dit sous son champ et garde l'adresse de la dernière réponse", async () => {
    const nombre = page.getByLabel("Nombre de jours");
    await expect(page).toHaveURL(/territoire=AM&vendrediSaint=non&date=2027-03-22&nombre=5$/);
    await nombre.fill("");
    await expect(page.getByText("Saisissez un nombre entier, par exemple 10.")).toBeVisible();
    await expect(nombre).toHaveAttribute("aria-invalid", "true");
    await expect(page).toHaveURL(/nombre=5$/);
  });

  await test.step("l'adresse rouvre la même réponse ; on copie la phrase et on prend le fichier", async () => {
    await page.reload();
    await expect(reponse(page)).toContainText("mardi 30 mars 2027");
    await page.getByRole("button", { name: "Copier la phrase" }).click();
    await expect(page.getByText("Phrase copiée")).toBeVisible();
    const phrase = await page.evaluate(() => navigator.clipboard.readText());
    expect(phrase).toMatch(/^Le délai de 5 jours ouvrés court à compter du mardi 23 mars 2027/);
    const ics = (await readDownload(page, "Fichier d’agenda")).replaceAll("\r\n ", "");
    expect(ics).toContain("DTSTART;VALUE=DATE:20270330");
    expect(ics).toContain(phrase.slice(0, 60));
  });

  await test.step("le papier ne garde que la réponse", async () => {
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("region", { name: "Question" })).toBeHidden();
    await expect(reponse(page)).toContainText("mardi 30 mars 2027");
    const papier = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(papier.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });
});

test("une convocation au clavier seul", async ({ page }) => {
  await page.goto("/outils");
  await tabTo(page, page.getByRole("main").getByRole("link", { name: "Calcul d’échéance" }));
  await page.keyboard.press("Enter");
  const regle = page.getByLabel("Règle");
  await tabTo(page, regle);
  await page.keyboard.type("Convo");
  await expect(regle).toHaveValue("convocation");
  await tabTo(page, page.getByLabel("Date de la séance"));
  await typeDate(page, "2027-06-15");
  await tabTo(page, page.getByLabel("Habitants de la commune"));
  await page.keyboard.press("Control+a");
  await page.keyboard.type("8000");
  await expect(reponse(page)).toContainText("mercredi 9 juin 2027");
  await tabTo(page, page.getByLabel("Urgence"));
  await page.keyboard.type("Oui");
  await expect(reponse(page)).toContainText("dimanche 13 juin 2027");
});

test("les jours fériés d'un territoire, en fichier d'agenda et en tableur", async ({ page }) => {
  await page.goto("/outils/jours-feries");
  await page.getByLabel("Année", { exact: true }).fill("2027");
  await page.getByLabel("Territoire", { exact: true }).selectOption("GP");
  const feries = page.getByRole("table", { name: "Jours fériés de 2027" });
  await expect(feries.getByRole("row").filter({ hasText: "jeudi 27 mai 2027" })).toContainText("L. 3422-2");
  await expect(page.getByRole("region", { name: "Jours d’usage" })).toContainText("Mardi gras");
  await expect(page).toHaveURL(/territoire=GP&annee=2027$/);
  const csv = await readDownload(page, "Tableur (CSV)");
  expect(csv).toContain('"2027-05-27";"Abolition de l\'esclavage";"férié"');
  expect(csv).toContain('"Mardi gras";"usage, non férié"');
  expect(await readDownload(page, "Fichier d’agenda")).toContain("DTSTART;VALUE=DATE:20270527");
  await page.getByLabel("Année", { exact: true }).fill("1999");
  await expect(page.getByText("Année « 1999 » invalide, entier de 2000 à 2099 attendu.")).toBeVisible();
});
