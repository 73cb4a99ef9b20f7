import { readPdf } from "../documents/read-pdf.ts";
import { acceptDevis, planIntervention, recordAdhesion } from "../ecrans/act-on-mission.ts";
import { fillDevis } from "../ecrans/fill-devis.ts";
import { getAujourdHui } from "../ecrans/get-aujourd-hui.ts";
import { buildSiret } from "../ecrans/build-siret.ts";
import { openOrganisme } from "../ecrans/open-organisme.ts";
import { expect, test } from "./fixtures.ts";

const PLAFONNEE = "Carpiquet";
const DERNIERE = "Dernière demi-journée (parcours)";

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

test("4,5 jours pris : un jour de plus est refusé, la demi-journée offerte mène au titre ; janvier ouvre un nouveau plafond", async ({
  ouvrir,
}) => {
  test.setTimeout(180_000);
  const page = await ouvrir("referent");
  const gauge = page.getByRole("meter");
  await openOrganisme(page, "carpiquet", PLAFONNEE);
  const organisme = new URL(page.url()).pathname;
  const aujourdHui = await getAujourdHui(page);
  const anneeSuivante = Number(aujourdHui.slice(0, 4)) + 1;

  await test.step("neuf demi-journées acceptées", async () => {
    await page.goto(`${organisme}/devis`);
    await fillDevis(page, "Cartographie (parcours)", { prevueLe: aujourdHui, demiJournees: 9 });
    await page.getByRole("button", { name: "Enregistrer et envoyer" }).click();
    await page.getByRole("article").getByRole("button", { name: "Envoyer tout de suite" }).click();
    await expect(page.getByRole("article")).toContainText("Envoyé");
    await recordAdhesion(page, aujourdHui);
    await acceptDevis(page);
    await expect(gauge).toHaveAttribute("aria-valuetext", /^9 demi-journées acceptées sur 10/);
  });
  const mission = new URL(page.url()).pathname;

  await test.step("un devis d'un jour est refusé, l'écran offre une demi-journée à 200 € : le plafond est atteint", async () => {
    await page.goto(`${organisme}/devis`);
    await fillDevis(page, DERNIERE, { prevueLe: aujourdHui, demiJournees: 2 });
    const refus = page.getByRole("group", { name: "Ce devis serait refusé" });
    await expect(refus).toContainText("2.2");
    await refus.getByRole("button", { name: /^Proposer 1 demi-journée \(200,00\s€\)$/ }).click();
    await expect(gauge).toHaveAttribute("aria-valuenow", "10");
    await page.getByRole("button", { name: "Enregistrer et envoyer" }).click();
    await page.getByRole("article").getByRole("button", { name: "Envoyer tout de suite" }).click();
    await acceptDevis(page);
    await expect(gauge).toHaveAttribute("aria-valuetext", /^10 demi-journées acceptées sur 10/);
  });

  await test.step("janvier ouvre un nouveau plafond : les deux années se lisent", async () => {
    await page.goto(`${organisme}/devis`);
    await fillDevis(page, "Suite en janvier (parcours)", {
      prevueLe: `${anneeSuivante}-01-15`,
      demiJournees: 1,
    });
    await expect(page.getByRole("meter", { name: new RegExp(String(anneeSuivante)) })).toHaveAttribute(
      "aria-valuenow",
      "1",
    );
    await page.goto(mission);
  });

  await test.step("la demi-journée faite l'an prochain y est comptée, celle d'aujourd'hui reste à cette année", async () => {
    const interventions = page.getByRole("region", { name: "Interventions", exact: true });
    await planIntervention(page, 0, `${anneeSuivante}-02-15`);
    await expect(gauge).toHaveCount(2);
    await expect(gauge.first()).toHaveAttribute("aria-valuetext", /^9 demi-journées acceptées sur 10/);
    await expect(gauge.last()).toHaveAttribute("aria-valuetext", /^1 demi-journée acceptée sur 10/);
    await planIntervention(page, 1, aujourdHui);
    await interventions
      .getByRole("button", { name: /^Noter la réalisation/ })
      .last()
      .click();
    await page.getByRole("dialog").getByRole("button", { name: "Noter la réalisation" }).click();
    await expect(interventions).toContainText("Réalisée");
  });

  await test.step("fiche, service fait des deux parties, le bénéficiaire ayant signé sur papier", async () => {
    await page.getByLabel("Fichier à déposer").setInputFiles({
      name: "Service fait signé.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.4\n%%EOF\n"),
    });
    await page.getByRole("button", { name: /^Déposer/ }).click();
    await expect(page.getByRole("region", { name: "Pièces" })).toContainText("Service fait signé.pdf");
    await page
      .getByRole("region", { name: "Interventions", exact: true })
      .getByRole("link", { name: /^Intervention du/ })
      .last()
      .click();
    await page.getByRole("button", { name: "Rédiger la fiche" }).click();
    await page.getByLabel("Ce qui a été fait").fill("Relevé des systèmes (parcours)");
    await page.getByRole("button", { name: "Enregistrer la fiche" }).click();
    await expect(page.getByRole("button", { name: "Modifier la fiche" })).toBeVisible();
    for (const [action, surPapier] of [
      [/^Confirmer le service fait/, false],
      [/^Noter la confirmation du bénéficiaire/, true],
    ] as const) {
      await page.getByRole("button", { name: action }).click();
      const dialogue = page.getByRole("dialog");
      await dialogue.getByLabel("Nom", { exact: true }).fill("Personne fictive");
      await dialogue.getByLabel("Qualité").fill("qualité d'essai");
      if (surPapier)
        await dialogue
          .getByLabel("Document signé par le bénéficiaire")
          .selectOption("Service fait signé.pdf");
      await dialogue.getByRole("button", { name: "Confirmer le service fait" }).click();
      await expect(dialogue).toBeHidden();
    }
  });

  const finances = await ouvrir("finances");
  const apercu = finances.getByRole("region", { name: "Ce que le lot contiendrait" });
  const carte = apercu.getByRole("listitem").filter({
    hasText: PLAFONNEE,
    has: finances.getByRole("button", { name: /^Laisser pour un autre lot/ }),
  });
  await test.step("sans SIRET, pas de titre : le référent le complète", async () => {
    await finances.goto("/titres/lots/nouveau");
    await expect(apercu).toContainText("SIRET");
    await expect(carte).toHaveCount(0);
    await page.goto(organisme);
    const siren = await page
      .getByText(/^\d{3}\s\d{3}\s\d{3}$/)
      .first()
      .innerText();
    await page.getByRole("button", { name: "Modifier le contact" }).click();
    await page.getByLabel("SIRET").fill(buildSiret(siren.replaceAll(/\s/g, "")));
    await page.getByRole("button", { name: /^Enregistrer/ }).click();
    await expect(page.getByRole("button", { name: "Modifier le contact" })).toBeVisible();
  });

  await test.step("le titre est égal au devis ; un second est impossible", async () => {
    await finances.goto("/titres/lots/nouveau");
    await expect(carte).toContainText(DERNIERE);
    await expect(carte).toContainText(euros("200,00"));
    await finances.getByRole("button", { name: "Préparer ce lot" }).click();
    await expect(finances.getByRole("heading", { level: 1, name: /^Lot de titres LOT-/ })).toBeVisible();
    await expect(finances.getByRole("main")).toContainText(PLAFONNEE);
    await finances.goto("/titres/lots/nouveau");
    await expect(apercu).toBeVisible();
    await expect(carte).toHaveCount(0);
  });
});
