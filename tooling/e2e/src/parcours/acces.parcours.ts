import type { Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { openOrganisme } from "../ecrans/open-organisme.ts";
import { expect, test } from "./fixtures.ts";

const ADRESSE = "mairie.honfleur@exemple.demo";
const MOT_DE_PASSE = "premier-mot-de-passe-de-honfleur";
const PERIODE_MS = 30_000;

/** First step of a sign-in: the password. */
async function givePassword(page: Page): Promise<void> {
  await page.goto("/connexion");
  await page.getByLabel("Adresse électronique").fill(ADRESSE);
  await page.getByLabel("Mot de passe", { exact: true }).fill(MOT_DE_PASSE);
  await page.getByRole("button", { name: "Se connecter" }).click();
}
async function giveCode(page: Page, champ: string, code: string): Promise<void> {
  await page.getByLabel(champ).fill(code);
  await page.getByRole("button", { name: "Vérifier le code" }).click();
}
async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Dominique Honfleur/ }).click();
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await expect(page.getByRole("button", { name: "Se connecter" })).toBeVisible();
}
const isIn = (page: Page) =>
  expect(page.getByRole("navigation", { name: "Navigation principale" })).toBeVisible();

test("un centre de gestion ouvre l'accès d'une commune ; son administrateur se protège par un second facteur", async ({
  ouvrir,
  page,
}) => {
  const cdg = await ouvrir("administration");
  await openOrganisme(cdg, "honfleur", "Honfleur");
  await cdg.getByRole("button", { name: "Inviter son administrateur" }).click();
  const invitation = cdg.getByRole("dialog", { name: "Ouvrir l’accès de Honfleur" });
  await invitation.getByLabel("Nom").fill("Dominique Honfleur");
  await invitation.getByLabel("Adresse électronique").fill(ADRESSE);
  await invitation.getByRole("button", { name: "Envoyer l’invitation" }).click();
  await expect(cdg.getByText(/Un administrateur a été invité/)).toBeVisible();

  // A demonstration keeps its mails: the link is read where it would have left from.
  await cdg.goto("/courriers");
  await cdg.getByRole("row").filter({ hasText: ADRESSE }).getByRole("link").click();
  const texte = await cdg.getByText(/\/mot-de-passe#/).innerText();
  const lien = /http\S+\/mot-de-passe#\S+/.exec(texte)?.[0] ?? "";
  await page.goto(lien);
  await page.getByLabel("Nouveau mot de passe", { exact: true }).fill(MOT_DE_PASSE);
  await page.getByRole("button", { name: "Choisir ce mot de passe" }).click();
  await expect(page).toHaveURL(/connexion/);
  await givePassword(page);
  await isIn(page);

  // Its people are its own: the centre de gestion is told so, and has no button any more.
  await page.goto("/personnes");
  await expect(page.getByRole("row").filter({ hasText: ADRESSE })).toContainText("Active");
  await openOrganisme(cdg, "honfleur", "Honfleur");
  await expect(cdg.getByText("son administrateur gère ses personnes, et lui seul")).toBeVisible();
  await expect(cdg.getByRole("button", { name: /^Inviter/ })).toHaveCount(0);

  await page.goto("/compte");
  await page.getByRole("button", { name: "Activer la double authentification" }).click();
  await page.getByLabel("Votre mot de passe, pour confirmer").fill(MOT_DE_PASSE);
  await page.getByRole("button", { name: "Activer la double authentification" }).click();
  const cle = page.getByText(/^(?:[A-Z2-7]{4} )+[A-Z2-7]{1,4}$/);
  const totp = new TOTP({ secret: (await cle.innerText()).replaceAll(" ", "") });
  const code = totp.generate();
  await page.getByLabel("Code montré par l’application").fill(code);
  await page.getByRole("button", { name: "Vérifier et activer" }).click();
  const secours = page.getByRole("region", { name: "Vos codes de secours" }).getByRole("listitem");
  await expect(secours).toHaveCount(10);
  const [unCodeDeSecours = ""] = await secours.allInnerTexts();
  await page.getByRole("button", { name: "Je les ai gardés" }).click();
  await signOut(page);

  // The code that served to activate does not serve again; the next one does.
  await givePassword(page);
  await giveCode(page, "Code de l’application", code);
  await expect(page.getByText(/Ce code a déjà servi/)).toBeVisible();
  await giveCode(page, "Code de l’application", totp.generate({ timestamp: Date.now() + PERIODE_MS }));
  await isIn(page);
  await signOut(page);

  for (const attendu of ["ouvre", "refuse"] as const) {
    await givePassword(page);
    await page.getByRole("button", { name: "Utiliser un code de secours" }).click();
    await giveCode(page, "Code de secours", unCodeDeSecours);
    if (attendu === "ouvre") {
      await isIn(page);
      await signOut(page);
    } else await expect(page.getByText("Code de secours incorrect, ou déjà utilisé.")).toBeVisible();
  }
});
