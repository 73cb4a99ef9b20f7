import { fillDevis } from "../ecrans/fill-devis.ts";
import { getAujourdHui } from "../ecrans/get-aujourd-hui.ts";
import { openOrganisme } from "../ecrans/open-organisme.ts";
import { expect, test } from "./fixtures.ts";
import { listDefautsAccessibilite } from "./list-defauts-accessibilite.ts";

test("un onglet fermé en pleine saisie : elle est proposée au retour, reprise, puis oubliée une fois enregistrée", async ({
  ouvrir,
}) => {
  const page = await ouvrir("referent");
  await openOrganisme(page, "biéville beuville", "Biéville-Beuville");
  await page.getByRole("link", { name: "Nouveau devis" }).click();
  const adresse = page.url();
  await fillDevis(page, "Saisie interrompue", { prevueLe: await getAujourdHui(page), demiJournees: 3 });
  await expect(page.getByText("Votre saisie est gardée quatorze jours")).toBeVisible();
  // As a crash would: nothing is asked, nothing is run.
  await page.close({ runBeforeUnload: false });

  const retour = await ouvrir("referent");
  await retour.goto(adresse);
  const saisie = retour.getByRole("group", { name: "Saisie retrouvée" });
  await expect(saisie).toBeVisible();
  expect(await listDefautsAccessibilite(retour)).toEqual([]);
  await saisie.getByRole("button", { name: "Reprendre ma saisie" }).click();
  await expect(retour.getByLabel("Objet")).toHaveValue("Saisie interrompue");
  await expect(retour.getByRole("spinbutton", { name: "Demi-journées" })).toHaveValue("3");
  await retour.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await expect(retour.getByRole("article")).toContainText("Saisie interrompue");

  await retour.goto(adresse);
  await expect(retour.getByRole("region", { name: "Contenu du devis" })).toBeVisible();
  await expect(retour.getByLabel("Objet")).toHaveValue("");
  await expect(saisie).toHaveCount(0);
});

test("une saisie est à la personne : un collègue ne la voit pas ; abandonnée, elle ne revient pas", async ({
  ouvrir,
}) => {
  const secretaire = await ouvrir("secretaire");
  await secretaire.goto("/");
  await secretaire
    .getByRole("link", { name: /Suivre|mission/i })
    .first()
    .click();
  const section = secretaire.getByRole("region", { name: "Délibération" });
  const ouvrirFormulaire = section.getByRole("button", { name: /^(Enregistrer|Corriger) la délibération$/ });
  await ouvrirFormulaire.click();
  await section.getByLabel("Numéro de la délibération").fill("SECRET-1");
  await expect(section.getByText("Votre saisie est gardée")).toBeVisible();
  const adresse = new URL(secretaire.url()).pathname;

  const referent = await ouvrir("referent");
  await referent.goto(adresse);
  const ailleurs = referent.getByRole("region", { name: "Délibération" });
  await ailleurs.getByRole("button", { name: /^(Enregistrer|Corriger) la délibération$/ }).click();
  await expect(ailleurs.getByLabel("Numéro de la délibération")).not.toHaveValue("SECRET-1");
  await expect(referent.getByRole("group", { name: "Saisie retrouvée" })).toHaveCount(0);

  await secretaire.reload();
  await ouvrirFormulaire.click();
  const saisie = section.getByRole("group", { name: "Saisie retrouvée" });
  await saisie.getByRole("button", { name: "L’abandonner" }).click();
  await expect(saisie).toHaveCount(0);
  await secretaire.reload();
  await ouvrirFormulaire.click();
  await expect(section.getByLabel("Numéro de la délibération")).toBeVisible();
  await expect(saisie).toHaveCount(0);
});
