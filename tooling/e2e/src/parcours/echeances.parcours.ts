import { tabTo } from "../clavier/tab-to.ts";
import { getAujourdHui } from "../ecrans/get-aujourd-hui.ts";
import { searchListe } from "../ecrans/search-liste.ts";
import { expect, test } from "./fixtures.ts";

const QUOI = "Relancer la mairie (essai)";

test("une échéance saisie au clavier se voit dans le mois et dans l'agenda, puis est faite, rouverte, annulée", async ({
  ouvrir,
}) => {
  const page = await ouvrir("referent");
  await page.goto("/echeances");
  await tabTo(page, page.getByRole("button", { name: "Nouvelle échéance" }));
  await page.keyboard.press("Enter");
  const dialogue = page.getByRole("dialog", { name: "Nouvelle échéance" });
  await tabTo(page, dialogue.getByLabel("Ce qui est à faire"));
  await page.keyboard.press("Enter");
  await expect(dialogue.getByText("Dites ce qui est à faire")).toBeVisible();
  await page.keyboard.type(QUOI);
  await dialogue.getByLabel("Jour", { exact: true }).fill(await getAujourdHui(page));
  const dossier = dialogue.getByLabel("Dossier (facultatif)");
  await dossier.fill("ouistre");
  const propose = dialogue.locator("datalist option[value^='Ouistreham']");
  await expect(propose).toHaveCount(1);
  await dossier.fill((await propose.getAttribute("value")) ?? "");
  await dialogue.getByLabel("Attribuée à").selectOption("Référent IA (démonstration)");
  await tabTo(page, dialogue.getByRole("button", { name: "Ajouter l’échéance" }));
  await page.keyboard.press("Enter");
  const ligne = page.getByRole("row").filter({ hasText: QUOI });
  await expect(ligne).toContainText("Aujourd’hui");
  await expect(ligne.getByRole("link", { name: "Ouistreham" })).toBeVisible();
  await page.getByLabel("Qui doit agir").selectOption("Moi");
  await expect(ligne).toContainText("Attribuée à Référent IA (démonstration)");

  await test.step("corrigée entre-temps par une autre personne : ce qui a changé est dit, rien n'est écrasé", async () => {
    await page.getByRole("button", { name: `Modifier : ${QUOI}` }).click();
    const correction = page.getByRole("dialog", { name: "Modifier l’échéance" });
    await correction.getByLabel("Explication (facultatif)").fill("avant dix heures");
    const autre = await ouvrir("administration");
    await autre.goto("/echeances");
    await autre.getByRole("button", { name: `Modifier : ${QUOI}` }).click();
    const sien = autre.getByRole("dialog", { name: "Modifier l’échéance" });
    await sien.getByLabel("Heure (facultatif)").fill("14:30");
    await sien.getByRole("button", { name: "Enregistrer" }).click();
    await expect(autre.getByText("Échéance modifiée.")).toBeVisible();
    await correction.getByRole("button", { name: "Enregistrer" }).click();
    await expect(correction.getByRole("row").filter({ hasText: "Heure" })).toContainText("14:30");
    await correction.getByRole("button", { name: "Reprendre les valeurs enregistrées" }).click();
    await correction.getByRole("button", { name: "Enregistrer" }).click();
    await expect(page.getByText("Échéance modifiée.")).toBeVisible();
    await expect(ligne).toContainText("14:30");
  });

  const creer = page.getByRole("button", { name: "Créer mon adresse d’agenda" });
  await creer.click();
  const adresse = (await page.locator("code").innerText()).trim();
  const lire = async () => (await page.request.get(adresse)).text();
  expect(await lire()).toContain(`SUMMARY:${QUOI}`);

  await page.goto("/echeances/mois");
  const jour = page.getByRole("cell").filter({ hasText: QUOI });
  await expect(jour).toHaveAttribute("aria-current", "date");
  await page.getByRole("link", { name: "Vue en liste" }).click();

  await tabTo(page, page.getByRole("button", { name: `Marquer faite : ${QUOI}` }));
  await page.keyboard.press("Enter");
  await expect(ligne).toHaveCount(0);
  // The demonstration has two years of échéances done: this one is looked for by its words.
  await page.getByLabel("État").selectOption("Faites");
  await searchListe(page, QUOI);
  await page.getByRole("button", { name: `Rouvrir : ${QUOI}` }).click();
  await page.getByLabel("État").selectOption("À faire");
  await page.getByRole("button", { name: `Annuler l’échéance : ${QUOI}` }).click();
  await page
    .getByRole("dialog", { name: "Annuler cette échéance" })
    .getByRole("button", { name: "Annuler l’échéance" })
    .click();
  await expect(ligne).toHaveCount(0);
  expect(await lire()).toContain("STATUS:CANCELLED");
  await page.getByRole("button", { name: "Fermer l’adresse" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Fermer l’adresse" }).click();
  await expect(creer).toBeVisible();
  expect((await page.request.get(adresse)).status()).toBe(404);
});

test("en démonstration, un courrier est gardé et montré ; une variable inconnue est refusée à l'enregistrement", async ({
  ouvrir,
}) => {
  const page = await ouvrir("referent");
  await page.goto("/courriers/modeles");
  await page.getByRole("heading", { name: "Courrier d'essai" }).click();
  const modele = page.locator("details[open]");
  const texte = modele.getByLabel("Texte", { exact: true });
  const initial = await texte.inputValue();
  await texte.fill("Bonjour {{prenom}}");
  await modele.getByRole("button", { name: "Enregistrer le modèle" }).click();
  await expect(modele.getByText(/Variable inconnue « prenom »/).first()).toBeVisible();
  await texte.fill(initial);

  await page.goto("/courriers");
  await page.getByRole("button", { name: "M’envoyer un essai" }).click();
  await expect(page.getByText("Un courrier d’essai est écrit")).toBeVisible();
  // Delivery passes every few seconds; the list is read again until it has.
  await expect(async () => {
    await page.reload();
    const essai = page.getByRole("row").filter({ hasText: "Courrier d'essai" }).filter({ hasText: "Retenu" });
    await expect(essai.first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  await page
    .getByRole("link", { name: /^Courrier d'essai de/ })
    .first()
    .click();
  await expect(page.getByRole("main")).toContainText("Vous lisez ce courrier");
});
