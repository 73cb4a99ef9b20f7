import type { Browser, Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { openOrganisme } from "../ecrans/open-organisme.ts";
import { expect, test } from "./fixtures.ts";
import { listDefautsAccessibilite } from "./list-defauts-accessibilite.ts";

const ADRESSE = "mairie.honfleur@exemple.demo";
const MOT_DE_PASSE = "premier-mot-de-passe-de-honfleur";
const COLLEGUE = "direction.honfleur@exemple.demo";
const PERIODE_MS = 30_000;

/** First step of a sign-in: the password. */
async function givePassword(page: Page, adresse = ADRESSE): Promise<void> {
  await page.goto("/connexion");
  await page.getByLabel("Adresse électronique").fill(adresse);
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
/** Follows the link of an invitation: a demonstration keeps its mails, it is read where it would have left from. */
async function acceptInvitation(expediteur: Page, invite: Page, adresse: string): Promise<void> {
  await expediteur.goto("/courriers");
  await expediteur.getByRole("row").filter({ hasText: adresse }).getByRole("link").click();
  const texte = await expediteur.getByText(/\/mot-de-passe#/).innerText();
  await invite.goto(/http\S+\/mot-de-passe#\S+/.exec(texte)?.[0] ?? "");
  await invite.getByLabel("Nouveau mot de passe", { exact: true }).fill(MOT_DE_PASSE);
  await invite.getByRole("button", { name: "Choisir ce mot de passe" }).click();
  await expect(invite).toHaveURL(/connexion/);
}
/** A second administrator takes off the second factor of the first, whose telephone is lost. */
async function loseTelephone(browser: Browser, page: Page): Promise<void> {
  await page.goto("/personnes");
  await page.getByRole("button", { name: "Inviter une personne" }).click();
  const invitation = page.getByRole("dialog", { name: "Inviter une personne" });
  await invitation.getByLabel("Nom").fill("Camille Honfleur");
  await invitation.getByLabel("Adresse électronique").fill(COLLEGUE);
  await invitation.getByLabel("Administrateur").check();
  await invitation.getByRole("button", { name: "Envoyer l’invitation" }).click();
  await expect(invitation).toBeHidden();
  const collegue = await browser.newPage({ locale: "fr-FR" });
  await acceptInvitation(page, collegue, COLLEGUE);
  await givePassword(collegue, COLLEGUE);
  await isIn(collegue);
  await collegue.goto("/personnes");
  const ligne = collegue.getByRole("row").filter({ hasText: ADRESSE });
  await ligne.getByRole("button", { name: /^Téléphone perdu/ }).click();
  const retrait = collegue.getByRole("dialog", { name: /Retirer la double authentification/ });
  await retrait.getByRole("button", { name: "Retirer la double authentification" }).click();
  await expect(retrait.getByText("Indiquez pourquoi.")).toBeVisible();
  expect(await listDefautsAccessibilite(collegue)).toEqual([]);
  await retrait.getByLabel("Pourquoi").selectOption({ index: 1 });
  await retrait.getByLabel("Comment vous avez vérifié son identité").selectOption({ index: 1 });
  await retrait.getByRole("button", { name: "Retirer la double authentification" }).click();
  await expect(collegue.getByText(/retirée\s: un courrier le lui dit/)).toBeVisible();
  await collegue.close();
}
const isIn = (page: Page) =>
  expect(page.getByRole("navigation", { name: "Navigation principale" })).toBeVisible();

// The second journey goes on from where the first has left.
test.describe.configure({ mode: "serial" });
let codeGarde = "";

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

  await acceptInvitation(cdg, page, ADRESSE);
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
  const [unCodeDeSecours = "", unAutre = ""] = await secours.allInnerTexts();
  codeGarde = unAutre;
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

test("son téléphone perdu, un collègue administrateur retire son second facteur : le mot de passe suffit", async ({
  browser,
  page,
}) => {
  await givePassword(page);
  await page.getByRole("button", { name: "Utiliser un code de secours" }).click();
  await giveCode(page, "Code de secours", codeGarde);
  await isIn(page);
  await loseTelephone(browser, page);
  await givePassword(page);
  await isIn(page);
});
