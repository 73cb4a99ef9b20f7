import { createBrouillon } from "../ecrans/create-brouillon.ts";
import { openMission } from "../ecrans/open-mission.ts";
import { expect, test } from "./fixtures.ts";

test("la secrétaire de deux communes ne voit que les leurs, et passe de l'une à l'autre", async ({
  ouvrir,
}) => {
  const page = await ouvrir("secretaire");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Ma collectivité" })).toBeVisible();
  const choix = page.getByRole("button", { name: /^Organisme :/ });
  const premiere = (await page.getByRole("main").innerText()).includes("Saint-André-sur-Orne");
  const [ici, autre] = premiere
    ? ["Saint-André-sur-Orne", "Saint-Martin-de-May"]
    : ["Saint-Martin-de-May", "Saint-André-sur-Orne"];
  await expect(page.getByRole("main")).toContainText(ici);
  await expect(page.getByRole("main")).not.toContainText(autre);
  await page.getByRole("link", { name: "Devis", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: /^\d+ devis$/ })).toBeVisible();
  await expect(page.getByRole("table")).not.toContainText("Lisieux");

  await choix.click();
  await page.getByRole("button", { name: autre, exact: true }).click();
  await expect(page.getByRole("main")).toContainText(autre);
  await expect(page.getByRole("main")).not.toContainText(ici);
  await expect(page.getByRole("navigation", { name: "Navigation principale" })).not.toContainText("Réglages");
});

test("la mission d'une autre commune lui est introuvable, ses documents aussi", async ({ ouvrir }) => {
  const referent = await ouvrir("referent");
  await openMission(referent, "Lisieux");
  const mission = new URL(referent.url()).pathname;
  const pdf =
    (await referent
      .getByRole("link", { name: /^Devis .*\(PDF\)/ })
      .first()
      .getAttribute("href")) ?? "";
  expect((await referent.request.get(pdf)).status()).toBe(200);

  const secretaire = await ouvrir("secretaire");
  await secretaire.goto(mission);
  await expect(secretaire.getByRole("heading", { level: 1, name: "Introuvable" })).toBeVisible();
  expect([401, 403, 404]).toContain((await secretaire.request.get(pdf)).status());
});

test("le service financier lit sans pouvoir modifier", async ({ ouvrir }) => {
  const page = await ouvrir("finances");
  await openMission(page, "Lisieux");
  await expect(
    page.getByRole("button", { name: /^(Envoyer|Accepter|Annuler|Décliner) le devis/ }),
  ).toHaveCount(0);
});

test("deux personnes sur la même fiche : la seconde voit ce qui a changé, rien n'est écrasé", async ({
  ouvrir,
}) => {
  const premiere = await ouvrir("referent");
  const mission = await createBrouillon(premiere, "Colleville-Montgomery");
  const seconde = await ouvrir("referent");
  for (const page of [premiere, seconde]) {
    await page.goto(mission);
    await page.getByRole("link", { name: /^Modifier le devis/ }).click();
    await expect(page.getByLabel("Objet")).toHaveValue("Parcours de vérification");
  }
  await premiere.getByLabel("Objet").fill("Objet de la première personne");
  await premiere.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await expect(premiere.getByRole("article")).toContainText("Objet de la première personne");

  await seconde.getByLabel("Objet").fill("Objet de la seconde personne");
  await seconde.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  const conflit = seconde.getByRole("alert").filter({ hasText: "Modifié entre-temps" });
  await expect(conflit).toContainText("Objet de la première personne");
  await expect(conflit).toContainText("Objet de la seconde personne");
  await conflit.getByRole("button", { name: "Garder ma saisie, puis l’enregistrer" }).click();
  await expect(seconde.getByLabel("Objet")).toHaveValue("Objet de la seconde personne");
  await seconde.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await expect(seconde.getByRole("article")).toContainText("Objet de la seconde personne");
});
