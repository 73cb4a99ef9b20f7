import { signIn } from "../ecrans/sign-in.ts";
import { expect, test } from "./fixtures.ts";

test("un administrateur invite, change un rôle, met fin à un accès, puis efface la personne", async ({
  ouvrir,
}) => {
  const page = await ouvrir("administration");
  await page.goto("/personnes");
  await page.getByRole("button", { name: "Inviter une personne" }).click();
  const dialogue = page.getByRole("dialog", { name: "Inviter une personne" });
  await dialogue.getByLabel("Nom").fill("Dominique Exemple");
  await dialogue.getByLabel("Adresse électronique").fill("dominique@exemple.demo");
  await dialogue.getByLabel("Juriste").check();
  await dialogue.getByRole("button", { name: "Envoyer l’invitation" }).click();
  await expect(dialogue).toBeHidden();
  const ligne = page.getByRole("row").filter({ hasText: "Dominique Exemple" });
  await expect(ligne).toContainText("Invitée");

  await ligne.getByRole("button", { name: /^Modifier/ }).click();
  const acces = page.getByRole("dialog", { name: "Accès de Dominique Exemple" });
  await acces.getByLabel("Agent").check();
  await acces.getByRole("button", { name: "Enregistrer l’accès" }).click();
  await expect(acces).toBeHidden();
  await expect(ligne).toContainText("Juriste, Agent");

  // The last administrator who can sign in stays one.
  await page.getByRole("button", { name: "Modifier : Administration (démonstration)" }).click();
  const sien = page.getByRole("dialog", { name: "Accès de Administration (démonstration)" });
  await sien.getByLabel("Administrateur").uncheck();
  await sien.getByLabel("Lecture seule").check();
  await sien.getByRole("button", { name: "Enregistrer l’accès" }).click();
  await expect(sien.getByText(/nommez-en un autre d.abord/)).toBeVisible();
  await sien.getByRole("button", { name: "Renoncer" }).click();

  await ligne.getByRole("button", { name: /^Effacer/ }).click();
  await page.getByRole("button", { name: "Effacer définitivement" }).click();
  await expect(ligne).toBeHidden();
  await page.getByRole("link", { name: "Conservation" }).click();
  await expect(page.getByRole("row").filter({ hasText: /Effacement d.une personne/ })).toBeVisible();
});

test("une délégation s'enregistre, et se lit en cours", async ({ ouvrir }) => {
  const page = await ouvrir("administration");
  await page.goto("/delegations");
  await page.getByRole("button", { name: "Enregistrer une délégation" }).click();
  const dialogue = page.getByRole("dialog", { name: "Enregistrer une délégation" });
  await dialogue.getByLabel("Qui signe (délégataire)").fill("B. Exemple");
  await dialogue.getByLabel("En qualité de").fill("directrice générale des services");
  await dialogue.getByLabel("Au nom de (délégant)").fill("A. Exemple");
  await dialogue.getByLabel("Qualité du délégant").fill("président");
  await dialogue.getByLabel("Acte", { exact: true }).fill("arrêté n° 2026-12");
  await dialogue.getByLabel("Date de l’acte").fill("2026-01-12");
  await dialogue.getByLabel("À partir du").fill("2026-01-15");
  await dialogue.getByRole("button", { name: "Enregistrer la délégation" }).click();
  await expect(page.getByRole("row").filter({ hasText: "B. Exemple" })).toContainText("En cours");
});

test("le mot de passe actuel est demandé pour en changer, et les pages publiques se lisent sans connexion", async ({
  page,
}) => {
  await page.goto("/mot-de-passe-oublie");
  await page.getByLabel("Adresse électronique").fill("personne@exemple.demo");
  await page.getByRole("button", { name: "Recevoir le lien" }).click();
  await expect(page.getByText("Si un compte existe pour cette adresse")).toBeVisible();
  await page.goto("/mentions-legales?organisme=281400994");
  await expect(page.getByRole("heading", { level: 1, name: "Mentions légales" })).toBeVisible();
  await signIn(page, "finances");
  await page.goto("/compte");
  await page.getByLabel("Mot de passe actuel", { exact: true }).fill("un-mauvais-mot-de-passe");
  await page.getByLabel("Nouveau mot de passe", { exact: true }).fill("un-nouveau-mot-de-passe");
  await page.getByRole("button", { name: "Changer de mot de passe" }).click();
  await expect(page.getByText("Mot de passe incorrect.")).toBeVisible();
});
