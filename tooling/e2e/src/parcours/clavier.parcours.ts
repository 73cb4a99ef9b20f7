import type { Locator, Page } from "@playwright/test";
import { typeDate } from "../clavier/type-date.ts";
import { tabTo } from "../clavier/tab-to.ts";
import { getAujourdHui } from "../ecrans/get-aujourd-hui.ts";
import { COMPTES, MOT_DE_PASSE } from "../serveur/comptes.ts";
import { expect, test } from "./fixtures.ts";

const COMMUNE = "Fleury-sur-Orne";

/** Goes to a control with the Tab key and types in it. */
async function type(page: Page, control: Locator, text: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.type(text);
}

/** Goes to a button or a link with the Tab key and presses Enter. */
async function press(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press("Enter");
}

test("la même mission au clavier seul, de la connexion à l'acceptation", async ({ page }) => {
  test.setTimeout(180_000);

  await test.step("se connecter", async () => {
    await page.goto("/connexion");
    await type(page, page.getByLabel("Adresse électronique"), COMPTES.referent);
    await type(page, page.getByLabel("Mot de passe", { exact: true }), MOT_DE_PASSE);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Accueil" })).toBeVisible();
  });
  const aujourdHui = await getAujourdHui(page);

  await test.step("trouver la commune", async () => {
    await type(page, page.getByLabel("Nom, SIREN, code INSEE ou code postal"), "fleury sur orne");
    await page.keyboard.press("Enter");
    await press(page, page.getByRole("table").getByRole("link", { name: COMMUNE, exact: true }));
    await expect(page.getByRole("heading", { level: 1, name: COMMUNE })).toBeVisible();
  });

  await test.step("chiffrer et envoyer", async () => {
    await press(page, page.getByRole("link", { name: "Nouveau devis" }));
    await type(page, page.getByLabel("Objet"), "Sensibilisation des agents (parcours au clavier)");
    await tabTo(page, page.getByLabel("Date prévue"));
    await typeDate(page, aujourdHui);
    await tabTo(page, page.getByRole("spinbutton", { name: "Demi-journées" }));
    await page.keyboard.press("ArrowUp");
    await expect(page.getByRole("region", { name: "Aperçu" })).toContainText(/400,00\s€/);
    await press(page, page.getByRole("button", { name: "Enregistrer et envoyer" }));
    await expect(page.getByRole("heading", { level: 1, name: `Mission pour ${COMMUNE}` })).toBeVisible();
    await press(page, page.getByRole("article").getByRole("button", { name: "Envoyer tout de suite" }));
    await expect(page.getByRole("article")).toContainText("Envoyé");
  });

  await test.step("enregistrer la délibération", async () => {
    const section = page.getByRole("region", { name: "Délibération" });
    const enregistrer = section.getByRole("button", { name: "Enregistrer la délibération" });
    await press(page, enregistrer);
    await type(page, section.getByLabel("Numéro de la délibération"), "2026-43");
    await tabTo(page, section.getByLabel("Date de la séance"));
    await typeDate(page, aujourdHui);
    await tabTo(page, section.getByLabel("Date de publication ou d’affichage"));
    await typeDate(page, aujourdHui);
    await press(page, enregistrer);
    await expect(section.getByText("2026-43", { exact: true })).toBeVisible();
  });

  await test.step("enregistrer la convention", async () => {
    const section = page.getByRole("region", { name: "Convention", exact: true });
    const enregistrer = section.getByRole("button", { name: "Enregistrer la convention" });
    await press(page, enregistrer);
    for (const [partie, nom] of [
      ["Pour le centre de gestion", "Personne fictive C"],
      ["Pour le bénéficiaire", "Personne fictive D"],
    ] as const) {
      const groupe = section.getByRole("group", { name: partie });
      await type(page, groupe.getByLabel("Nom", { exact: true }), nom);
      await type(page, groupe.getByLabel("Qualité"), "signataire");
      await tabTo(page, groupe.getByLabel("Signé le"));
      await typeDate(page, aujourdHui);
    }
    await press(page, enregistrer);
    await expect(section).toContainText("Personne fictive D, signataire");
  });

  await test.step("accepter ; Échap ferme le dialogue et rend le focus à son bouton", async () => {
    const accepter = page.getByRole("button", { name: /^Accepter le devis \d/ });
    await press(page, accepter);
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect.soft(accepter).toBeFocused();
    await press(page, accepter);
    await press(page, page.getByRole("dialog").getByRole("button", { name: "Accepter le devis" }));
    await expect(page.getByRole("article")).toContainText("Accepté");
  });
});
