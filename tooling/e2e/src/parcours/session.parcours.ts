import { fillDevis } from "../ecrans/fill-devis.ts";
import { getAujourdHui } from "../ecrans/get-aujourd-hui.ts";
import { openOrganisme } from "../ecrans/open-organisme.ts";
import { signIn } from "../ecrans/sign-in.ts";
import { COMPTES, MOT_DE_PASSE } from "../serveur/comptes.ts";
import { expect, test } from "./fixtures.ts";

test("une session expirée se reprend sans perdre la saisie", async ({ page, context }) => {
  await signIn(page, "referent");
  await openOrganisme(page, "hermanville sur mer", "Hermanville-sur-Mer");
  await page.getByRole("link", { name: "Nouveau devis" }).click();
  await fillDevis(page, "Saisie à garder", { prevueLe: await getAujourdHui(page), demiJournees: 2 });
  await context.clearCookies();
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  const dialogue = page.getByRole("dialog", { name: "Votre session a expiré" });
  await expect(dialogue).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialogue).toBeVisible();
  await expect(dialogue.getByLabel("Adresse électronique")).toHaveValue(COMPTES.referent);
  await dialogue.getByLabel("Mot de passe", { exact: true }).fill(MOT_DE_PASSE);
  await dialogue.getByRole("button", { name: "Se connecter" }).click();
  await expect(dialogue).toBeHidden();
  await expect(page.getByLabel("Objet")).toHaveValue("Saisie à garder");
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Mission pour Hermanville-sur-Mer" }),
  ).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("une autre personne qui se reconnecte ne trouve rien de la page de la première", async ({
  page,
  context,
}) => {
  await signIn(page, "referent");
  await openOrganisme(page, "hermanville sur mer", "Hermanville-sur-Mer");
  await page.getByRole("link", { name: "Nouveau devis" }).click();
  await fillDevis(page, "Saisie de la première", { prevueLe: await getAujourdHui(page), demiJournees: 1 });
  await context.clearCookies();
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  const dialogue = page.getByRole("dialog", { name: "Votre session a expiré" });
  await dialogue.getByLabel("Adresse électronique").fill(COMPTES.finances);
  await dialogue.getByLabel("Mot de passe", { exact: true }).fill(MOT_DE_PASSE);
  // The browser asks before it drops what was typed.
  page.on("dialog", (question) => void question.accept());
  await dialogue.getByRole("button", { name: "Se connecter" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Accueil" })).toBeVisible();
  await expect(page.getByRole("button", { name: /Service financier/ })).toBeVisible();
  await expect(page.getByText("Saisie de la première")).toHaveCount(0);
});

test("un mauvais mot de passe est dit sans préciser ce qui est faux ; un champ vide l'est près du champ", async ({
  page,
}) => {
  await page.goto("/connexion");
  await page.getByRole("button", { name: "Se connecter" }).click();
  await expect(page.getByLabel("Adresse électronique")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Adresse électronique")).toBeFocused();
  await page.getByLabel("Adresse électronique").fill("inconnu@exemple.fr");
  await page.getByLabel("Mot de passe", { exact: true }).fill("mauvais-mot-de-passe");
  await page.getByRole("button", { name: "Se connecter" }).click();
  await expect(page.getByText("Adresse ou mot de passe incorrect.")).toBeVisible();
  await expect(page.getByLabel("Mot de passe", { exact: true })).toBeFocused();
  await expect(page).toHaveURL(/connexion/);
});

test("se déconnecter ferme tout, et l'adresse demandée revient après connexion", async ({ page }) => {
  await signIn(page, "finances");
  await page.getByRole("button", { name: /Service financier/ }).click();
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await expect(page.getByRole("button", { name: "Se connecter" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("button", { name: "Se connecter" })).toBeVisible();
  await page.goto("/devis");
  await expect(page).toHaveURL(/connexion/);
  await page.getByLabel("Adresse électronique").fill(COMPTES.finances);
  await page.getByLabel("Mot de passe", { exact: true }).fill(MOT_DE_PASSE);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Devis" })).toBeVisible();
});
