import { readPdf } from "../documents/read-pdf.ts";
import { getAujourdHui } from "../ecrans/get-aujourd-hui.ts";
import { expect, test } from "./fixtures.ts";

const euros = (montant: string): RegExp => new RegExp(`${montant}\\s€`);

test("le service financier facture un service fait une seule fois, enregistre le numéro, annule au clavier", async ({
  ouvrir,
}) => {
  test.setTimeout(120_000);
  const page = await ouvrir("finances");

  await test.step("préparer un lot : le titre est égal au service fait", async () => {
    await page.goto("/titres/a-facturer");
    await page.getByRole("link", { name: "Préparer un lot" }).click();
    const apercu = page.getByRole("region", { name: "Ce que le lot contiendrait" });
    await expect(apercu.getByRole("status")).toContainText(euros("200,00"));
    await apercu.getByRole("button", { name: /^Laisser pour un autre lot/ }).click();
    await expect(apercu.getByRole("status")).toContainText("Aucun titre");
    await apercu.getByRole("button", { name: "Remettre dans ce lot" }).click();
    await page.getByRole("button", { name: "Préparer ce lot" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^Lot de titres LOT-/ })).toBeVisible();
  });

  await test.step("compléter le titre, transmettre, enregistrer le numéro que rend le logiciel financier", async () => {
    await page
      .getByRole("main")
      .getByRole("link", { name: /^LOT-\d{4}-\d{4}-01$/ })
      .click();
    await page.getByRole("button", { name: "Compléter le titre" }).click();
    await page.getByLabel("Code service (facultatif)").fill("COMPTA");
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await expect(page.getByRole("region", { name: "Le titre" })).toContainText("COMPTA");
    await page.goBack();
    await page.getByRole("button", { name: "Le lot est transmis" }).click();
    await expect(page.getByRole("region", { name: "Où en est le lot" })).toContainText("Numéros attendus");
    await page
      .getByRole("main")
      .getByRole("link", { name: /^LOT-\d{4}-\d{4}-01$/ })
      .click();
    await page.getByRole("button", { name: "Enregistrer le numéro" }).click();
    const dialogue = page.getByRole("dialog");
    await dialogue.getByLabel("Numéro du titre").fill("128");
    await dialogue.getByLabel("Numéro du bordereau").fill("18");
    await dialogue.getByRole("button", { name: "Enregistrer le numéro" }).click();
    await expect(dialogue.getByRole("alert")).toContainText("LOT-");
    await dialogue.getByLabel("Numéro du titre").fill("129");
    await dialogue.getByRole("button", { name: "Enregistrer le numéro" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Titre n° 129" })).toBeVisible();
    const lien = page.getByRole("link", { name: /^État liquidatif \(PDF\)/ });
    const reponse = await page.request.get((await lien.getAttribute("href")) ?? "");
    const { texte } = await readPdf(await reponse.body());
    for (const mot of ["129", "COMPTA", "200,00"]) expect(texte).toContain(mot);
  });

  await test.step("un second titre : plus rien à facturer", async () => {
    await page.goto("/titres/lots/nouveau");
    await expect(page.getByText("Aucun titre dans cette période.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Préparer ce lot" })).toBeDisabled();
  });

  await test.step("annuler, au clavier : les demi-journées redeviennent à facturer", async () => {
    await page.goto("/titres?q=129");
    await page.getByRole("main").getByRole("link", { name: "n° 129" }).press("Enter");
    await page.getByRole("button", { name: "Annuler le titre" }).press("Enter");
    const dialogue = page.getByRole("dialog");
    await expect(dialogue).toContainText(/Titre d.annulation/);
    await dialogue.getByLabel("Motif").press("a");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(dialogue.getByRole("button", { name: "Annuler le titre" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: "Réductions et annulation" })).toContainText(
      euros("200,00"),
    );
    await page.goto("/titres/a-facturer");
    // Other journeys may leave services of their own to bill.
    await expect(page.getByText(/\d+ interventions? à facturer/)).toBeVisible();
  });

  await test.step("clore l'exercice en cours : refusé, avec sa clause ; le référent lit sans pouvoir", async () => {
    const annee = (await getAujourdHui(page)).slice(0, 4);
    await page.goto("/titres/exercices");
    await page.getByRole("button", { name: `Clore l’exercice ${annee}` }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: `Clore l’exercice ${annee}` })
      .click();
    await expect(page.getByRole("alert")).toContainText("31 décembre");
    const referent = await ouvrir("referent");
    await referent.goto("/titres/exercices");
    await expect(referent.getByRole("heading", { level: 1, name: "Exercices et imputation" })).toBeVisible();
    await expect(referent.getByRole("button", { name: /Clore/ })).toHaveCount(0);
  });
});
