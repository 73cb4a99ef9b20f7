import type { Page } from "@playwright/test";
import { readDocx } from "../documents/read-docx.ts";
import { readPdf } from "../documents/read-pdf.ts";
import { fillDevis } from "../ecrans/fill-devis.ts";
import { getAujourdHui } from "../ecrans/get-aujourd-hui.ts";
import { openOrganisme } from "../ecrans/open-organisme.ts";
import { signIn } from "../ecrans/sign-in.ts";
import { expect, test } from "./fixtures.ts";

const COMMUNE = "Bretteville-sur-Odon";
const OBJET = "Cartographie des usages de l'IA (parcours)";

/** Downloads a document of the page by its link, in both formats, and gives its texts. */
async function readDocument(
  page: Page,
  nom: RegExp,
): Promise<{ pdf: Awaited<ReturnType<typeof readPdf>>; docx: string }> {
  const links = page.getByRole("link", { name: nom });
  const pdf = links.filter({ hasText: "(PDF)" }).first();
  const answer = await page.request.get((await pdf.getAttribute("href")) ?? "");
  expect(answer.headers()["content-type"]).toContain("application/pdf");
  const download = page.waitForEvent("download");
  await links.filter({ hasText: "(Word)" }).first().click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  return { pdf: await readPdf(await answer.body()), docx: readDocx(Buffer.concat(chunks)) };
}

test("un référent IA trouve une commune, chiffre sous le plafond, envoie, enregistre les actes, fait accepter, annule", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const gauge = page.getByRole("meter");
  const apercu = page.getByRole("region", { name: "Aperçu" });

  await test.step("se connecter", async () => {
    await page.goto("/");
    await expect(page).toHaveURL(/\/connexion/);
    await signIn(page, "referent");
    await expect(page.getByRole("heading", { level: 1, name: "Accueil" })).toBeVisible();
  });
  const aujourdHui = await getAujourdHui(page);
  const annee = Number(aujourdHui.slice(0, 4));

  await test.step("trouver « saint andre sur orne » sans accents ni traits d'union, parmi toutes les communes", async () => {
    await page.getByLabel("Nom, SIREN, code INSEE ou code postal").fill("saint andre sur orne");
    await page.getByRole("button", { name: "Rechercher" }).click();
    await page.getByRole("table").getByRole("link", { name: "Saint-André-sur-Orne", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Saint-André-sur-Orne" })).toBeVisible();
    await expect(page.getByText("211 405 568")).toBeVisible();
  });

  await test.step("chiffrer avec l'aperçu et la jauge", async () => {
    await openOrganisme(page, "bretteville sur odon", COMMUNE);
    await page.getByRole("link", { name: "Nouveau devis" }).click();
    await fillDevis(page, OBJET, { prevueLe: aujourdHui, demiJournees: 2 });
    await page.getByRole("button", { name: "Ajouter une demi-journée à la tranche 1" }).click();
    await expect(apercu.locator("strong", { hasText: /^600,00\s€$/ })).toBeVisible();
    await expect(gauge).toHaveAttribute("aria-valuenow", "3");
    await expect(apercu).toContainText("Offre de service CDG14");
  });

  await test.step("au-delà du plafond : refus, avec sa clause et une proposition", async () => {
    await page.getByRole("spinbutton", { name: "Demi-journées" }).fill("11");
    const refus = apercu.getByRole("group", { name: "Ce devis serait refusé" });
    await expect(refus).toContainText("plafond");
    await expect(refus).toContainText("2.2");
    await refus.getByRole("button", { name: /Proposer 10 demi-journées \(2\s000,00\s€\)/ }).click();
    await expect(page.getByRole("spinbutton", { name: "Demi-journées" })).toHaveValue("10");
    await expect(refus).toBeHidden();
  });

  await test.step("une demi-journée non entière est refusée près de son champ", async () => {
    await page.getByRole("spinbutton", { name: "Demi-journées" }).fill("0,25");
    await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
    const champ = page.getByRole("spinbutton", { name: "Demi-journées" });
    await expect(champ).toHaveAttribute("aria-invalid", "true");
    await expect(champ).toBeFocused();
    await champ.fill("3");
  });

  await test.step("de part et d'autre du 31 décembre : deux jauges", async () => {
    await page.getByRole("button", { name: "Ajouter une tranche" }).click();
    const seconde = page.getByRole("group", { name: "Tranche 2" });
    await seconde.getByLabel("Date prévue").fill(`${annee + 1}-01-15`);
    await expect(gauge).toHaveCount(2);
    await expect(apercu).toContainText(/800,00\s€/);
    await page.getByRole("button", { name: "Retirer la tranche 2" }).click();
    await expect(gauge).toHaveCount(1);
  });

  await test.step("envoyer", async () => {
    await page.getByRole("button", { name: "Enregistrer et envoyer" }).click();
    await page.getByRole("article").getByRole("button", { name: "Envoyer tout de suite" }).click();
    await expect(page.getByRole("heading", { level: 1, name: `Mission pour ${COMMUNE}` })).toBeVisible();
    await expect(page.getByRole("article")).toContainText("Envoyé");
    await expect(page.getByRole("group", { name: "Acceptation impossible pour l’instant" })).toContainText(
      "délibération",
    );
  });

  await test.step("les documents se lisent : devis, projet de délibération, convention", async () => {
    for (const [nom, attendu] of [
      [/^Devis \d{4}-\d+/, /600,00 €/],
      [/^Projet de délibération/, /délib/i],
      [/^Convention/, /convention/i],
    ] as const) {
      const { pdf, docx } = await readDocument(page, nom);
      expect(pdf.langue).toMatch(/^fr/);
      expect(pdf.titre).not.toBe("");
      for (const texte of [pdf.texte, docx]) {
        expect(texte).toMatch(attendu);
        expect(texte).toContain(COMMUNE);
        expect(texte).toContain("600,00");
      }
    }
  });

  await test.step("enregistrer la délibération", async () => {
    await page.getByRole("button", { name: "Enregistrer la délibération" }).click();
    const section = page.getByRole("region", { name: "Délibération" });
    await section.getByLabel("Numéro de la délibération").fill("2026-42");
    await section.getByLabel("Date de la séance").fill(aujourdHui);
    await section.getByLabel("Date de publication ou d’affichage").fill(aujourdHui);
    await section.getByRole("button", { name: "Enregistrer la délibération" }).click();
    await expect(section.getByText("2026-42", { exact: true })).toBeVisible();
  });

  await test.step("enregistrer la convention et ses signataires, avec leur qualité", async () => {
    const section = page.getByRole("region", { name: "Convention", exact: true });
    await section.getByRole("button", { name: "Enregistrer la convention" }).click();
    for (const [partie, nom, qualite] of [
      ["Pour le centre de gestion", "Personne fictive A", "présidente"],
      ["Pour le bénéficiaire", "Personne fictive B", "maire"],
    ] as const) {
      const groupe = section.getByRole("group", { name: partie });
      await groupe.getByLabel("Nom", { exact: true }).fill(nom);
      await groupe.getByLabel("Qualité").fill(qualite);
      await groupe.getByLabel("Signé le").fill(aujourdHui);
    }
    await section.getByRole("button", { name: "Enregistrer la convention" }).click();
    await expect(section).toContainText("Personne fictive B, maire");
  });

  await test.step("accepter : le plafond est pris", async () => {
    await page.getByRole("button", { name: /^Accepter le devis \d/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Accepter le devis" }).click();
    await expect(page.getByRole("article")).toContainText("Accepté");
    await expect(gauge).toHaveAttribute("aria-valuetext", /^3 demi-journées acceptées sur 10/);
  });

  await test.step("le retrouver dans la liste", async () => {
    await page
      .getByRole("navigation", { name: "Navigation principale" })
      .getByRole("link", { name: "Devis" })
      .click();
    const ligne = page.getByRole("row").filter({ hasText: COMMUNE });
    await expect(ligne).toContainText(/600,00\s€/);
    await expect(ligne).toContainText("Accepté");
    await ligne.getByRole("link").click();
  });

  await test.step("annuler : les demi-journées sont rendues", async () => {
    await page.getByRole("button", { name: /^Annuler le devis \d/ }).click();
    await page.getByRole("dialog").getByLabel("Motif (facultatif)").fill("Parcours de vérification");
    await page.getByRole("dialog").getByRole("button", { name: "Annuler le devis" }).click();
    await page.getByRole("button", { name: "Annuler tout de suite" }).click();
    await expect(page.getByRole("article")).toContainText("Annulé");
    await expect(gauge).toHaveAttribute("aria-valuetext", /^0 demi-journée acceptée sur 10/);
  });
});
