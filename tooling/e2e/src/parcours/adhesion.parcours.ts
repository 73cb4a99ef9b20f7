import type { Locator, Page } from "@playwright/test";
import { tabTo } from "../clavier/tab-to.ts";
import { typeDate } from "../clavier/type-date.ts";
import { getAujourdHui } from "../ecrans/get-aujourd-hui.ts";
import { openOrganisme } from "../ecrans/open-organisme.ts";
import { expect, test } from "./fixtures.ts";

const COMMUNE = "Cormelles-le-Royal";
const CONVENTIONNEE = "Saint-André-sur-Orne";

/** Goes to a button or a link with the Tab key and presses Enter. */
async function press(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press("Enter");
}

/** Goes to a control with the Tab key and types in it. */
async function type(page: Page, control: Locator, text: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.type(text);
}

test("au clavier seul : prise de contact, services choisis, besoin repris dans un devis", async ({
  ouvrir,
}) => {
  const page = await ouvrir("referent");
  await openOrganisme(page, "cormelles le royal", COMMUNE);
  await press(page, page.getByRole("link", { name: "Prise de contact" }));
  await expect(page.getByRole("heading", { level: 1, name: "Prise de contact" })).toBeVisible();
  await press(page, page.getByRole("button", { name: "Enregistrer le besoin" }));
  await expect(page.getByText("Choisir un service au moins.")).toBeVisible();
  const service = page.getByRole("checkbox", { name: /référentiel documentaire/ });
  await tabTo(page, service);
  await page.keyboard.press("Space");
  await tabTo(page, page.getByRole("checkbox", { name: "Procédures" }));
  await page.keyboard.press("Space");
  await type(page, page.getByLabel("Besoin", { exact: true }), "Procédures d'achat (parcours)");
  await press(page, page.getByRole("button", { name: "Enregistrer le besoin" }));
  await expect(page.getByRole("heading", { level: 1, name: `Mission pour ${COMMUNE}` })).toBeVisible();
  const besoin = page.getByRole("region", { name: "Besoin et services" });
  await expect(besoin).toContainText("Procédures d'achat (parcours)");
  await expect(besoin).toContainText("À traiter");

  const aujourdHui = await getAujourdHui(page);
  await press(page, besoin.getByRole("link", { name: "Établir un devis" }));
  await type(page, page.getByLabel("Objet"), "Procédures d'achat (parcours)");
  await tabTo(page, page.getByLabel("Date prévue"));
  await typeDate(page, aujourdHui);
  await tabTo(page, page.getByRole("spinbutton", { name: "Demi-journées" }));
  await page.keyboard.press("ArrowUp");
  await press(page, page.getByRole("button", { name: "Enregistrer le brouillon" }));
  await expect(besoin).toContainText("Repris dans un devis");

  await press(page, page.getByRole("button", { name: "Demander un document" }));
  const dialogue = page.getByRole("dialog");
  // Nobody of it has an account, and no address is known: the request would reach nobody.
  await tabTo(page, dialogue.getByLabel(/Je préviens la collectivité moi-même/));
  await page.keyboard.press("Space");
  await type(page, dialogue.getByLabel("Document", { exact: true }), "Marché en cours (parcours)");
  await tabTo(page, dialogue.getByLabel("Pour le"));
  await typeDate(page, aujourdHui);
  await press(page, dialogue.getByRole("button", { name: "Demander le document" }));
  await expect(page.getByRole("region", { name: "Documents demandés" })).toContainText("Attendu");
});

test("la commune demande un devis, la secrétaire note la signature du maire, l'intervention va jusqu'au service fait", async ({
  ouvrir,
}) => {
  test.setTimeout(120_000);
  const commune = await ouvrir("secretaire");
  await commune.goto("/");
  if (!(await commune.getByRole("main").innerText()).includes(CONVENTIONNEE)) {
    await commune.getByRole("button", { name: /^Organisme :/ }).click();
    await commune.getByRole("button", { name: CONVENTIONNEE, exact: true }).click();
  }
  await expect(commune.getByRole("main")).toContainText(CONVENTIONNEE);
  await commune.getByRole("link", { name: "Ouvrir la mission" }).click();
  await expect(
    commune.getByRole("heading", { level: 1, name: `Mission pour ${CONVENTIONNEE}` }),
  ).toBeVisible();
  const adresse = new URL(commune.url()).pathname;

  await test.step("demander un devis", async () => {
    await commune.getByRole("link", { name: "Demander un devis" }).click();
    await commune.getByRole("checkbox", { name: "Vérification des actes et clauses IA" }).check();
    await commune.getByLabel("Besoin", { exact: true }).fill("Relire un marché (parcours)");
    await commune.getByRole("button", { name: "Envoyer la demande" }).click();
    await expect(commune.getByRole("region", { name: "Besoin et services" })).toContainText(
      "Relire un marché (parcours)",
    );
  });

  await test.step("accepter : la signature du maire, notée par la secrétaire", async () => {
    await commune.getByRole("button", { name: /^Accepter le devis \d/ }).click();
    const dialogue = commune.getByRole("dialog");
    await dialogue.getByLabel("Nom du signataire (facultatif)").fill("Maire fictif");
    await dialogue.getByLabel("Qualité (facultatif)").fill("maire");
    await dialogue.getByRole("button", { name: "Accepter le devis" }).click();
    await expect(
      commune.getByRole("article").filter({ hasText: "Accepté par Maire fictif, maire" }),
    ).toHaveCount(1);
  });

  const referent = await ouvrir("referent");
  await referent.goto(adresse);
  const aujourdHui = await getAujourdHui(referent);
  const interventions = referent.getByRole("region", { name: "Interventions", exact: true });

  await test.step("planifier : au-delà du devis, refusé avec ce qu'il reste", async () => {
    // Two devis are under way: the first one is that just accepted.
    await interventions.getByRole("button", { name: "Planifier une intervention" }).first().click();
    const dialogue = referent.getByRole("dialog");
    await dialogue.getByLabel("Jour", { exact: true }).fill(aujourdHui);
    await dialogue.getByRole("spinbutton").fill("4");
    await dialogue.getByRole("button", { name: "Planifier" }).click();
    await expect(dialogue.getByRole("alert")).toContainText("il en reste 3, 4 demandées");
    await dialogue.getByRole("spinbutton").fill("1");
    await dialogue.getByRole("button", { name: "Planifier" }).click();
    await expect(interventions).toContainText("Prévue");
  });

  await test.step("faire, écrire la fiche, confirmer", async () => {
    await interventions.getByRole("button", { name: /^Noter la réalisation/ }).click();
    await referent.getByRole("dialog").getByRole("button", { name: "Noter la réalisation" }).click();
    await expect(interventions).toContainText("Réalisée");
    await interventions.getByRole("link", { name: /^Intervention du/ }).click();
    await referent.getByRole("button", { name: "Rédiger la fiche" }).click();
    await referent.getByLabel("Ce qui a été fait").fill("Relevé des systèmes (parcours)");
    await referent.getByRole("button", { name: "Ajouter une personne" }).click();
    await referent.getByLabel("Nom", { exact: true }).fill("Agent fictif");
    await referent.getByRole("button", { name: "Enregistrer la fiche" }).click();
    await expect(referent.getByRole("region", { name: "Fiche d’intervention" })).toContainText(
      "Agent fictif",
    );
    await referent.getByRole("button", { name: /^Confirmer le service fait/ }).click();
    const dialogue = referent.getByRole("dialog");
    await dialogue.getByLabel("Qualité").fill("référent IA");
    await dialogue.getByRole("button", { name: "Confirmer le service fait" }).click();
    await expect(referent.getByRole("region", { name: "Service fait" })).toContainText("à confirmer");
  });

  await test.step("la commune confirme à son tour : service fait, plus rien ne change", async () => {
    await commune.goto(new URL(referent.url()).pathname);
    await commune.getByRole("button", { name: /^Confirmer le service fait/ }).click();
    const dialogue = commune.getByRole("dialog");
    await dialogue.getByLabel("Nom", { exact: true }).fill("Maire fictif");
    await dialogue.getByLabel("Qualité").fill("maire");
    await dialogue.getByRole("button", { name: "Confirmer le service fait" }).click();
    const service = commune.getByRole("region", { name: "Service fait" });
    await expect(service).toContainText("Maire fictif, maire");
    await expect(service.getByRole("button")).toHaveCount(0);
    await referent.reload();
    await expect(referent.getByRole("button", { name: "Modifier la fiche" })).toHaveCount(0);
  });
});
