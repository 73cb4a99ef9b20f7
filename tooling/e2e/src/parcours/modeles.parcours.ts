import { openOrganisme } from "../ecrans/open-organisme.ts";
import { searchListe } from "../ecrans/search-liste.ts";
import { expect, test } from "./fixtures.ts";

const COMMUNE = "Asnelles";
const MODELE = "Charte des usages parcours";

test("un modèle écrit une fois devient un document dans le dossier d'une commune ; ce qui manque est dit avant", async ({
  ouvrir,
}) => {
  const page = await ouvrir("referent");
  await test.step("une commune sans délibération", async () => {
    await openOrganisme(page, "asnelles", COMMUNE);
    await page.getByRole("link", { name: "Prise de contact" }).click();
    await page.getByRole("checkbox", { name: /référentiel documentaire/ }).check();
    await page.getByLabel("Besoin", { exact: true }).fill("Une charte (parcours)");
    await page.getByRole("button", { name: "Enregistrer le besoin" }).click();
    await expect(page.getByRole("heading", { level: 1, name: `Mission pour ${COMMUNE}` })).toBeVisible();
  });
  const mission = new URL(page.url()).pathname;

  await test.step("écrire : une variable inconnue est refusée en la nommant", async () => {
    await page.goto("/modeles");
    await page.getByRole("link", { name: "Écrire un modèle" }).first().click();
    await page.getByLabel("Titre").fill(MODELE);
    const texte = page.getByLabel("Texte", { exact: true });
    await texte.fill("# Objet\n{collectivite.maire} adopte cette charte.");
    await page.getByRole("button", { name: "Enregistrer le modèle" }).click();
    await expect(page.getByText("Variable inconnue « {collectivite.maire} »")).toBeVisible();
    await texte.fill(
      "# Objet\n{collectivite.nom} adopte cette charte, vu la délibération du {deliberation.date}.",
    );
    await page.getByLabel("Chercher une collectivité").fill("asnelles");
    const apercu = page.getByRole("region", { name: "Aperçu pour une collectivité" });
    await expect(apercu).toContainText(`${COMMUNE} adopte cette charte`);
    await expect(apercu).toContainText("[à compléter : date de la délibération]");
    await page.getByRole("button", { name: "Enregistrer le modèle" }).click();
    await expect(page.getByRole("heading", { level: 1, name: MODELE })).toBeVisible();
  });

  await test.step("copier : rien sans la délibération, sauf à vouloir des blancs ; y renoncer, puis le faire", async () => {
    await page.getByRole("link", { name: "Copier à des collectivités" }).click();
    await searchListe(page, "asnelles");
    await page.getByRole("checkbox", { name: COMMUNE }).check();
    await page.getByRole("button", { name: "Vérifier sans rien écrire" }).click();
    const plan = page.getByRole("region", { name: "Ce que la copie ferait" });
    await expect(plan.getByRole("row", { name: COMMUNE })).toContainText("date de la délibération");
    await expect(plan.getByRole("button", { name: /^Copier à/ })).toBeDisabled();
    await plan.getByRole("checkbox", { name: /blancs à compléter/ }).check();
    await plan.getByRole("button", { name: "Copier à 1 collectivité" }).click();
    await plan.getByRole("button", { name: "Ne pas copier" }).click();
    await plan.getByRole("button", { name: "Copier à 1 collectivité" }).click();
    await plan.getByRole("button", { name: "Copier tout de suite" }).click();
    await expect(page.getByText("Terminée : 1 collectivité sur 1")).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole("row", { name: COMMUNE })).toContainText("Document créé");
  });

  await page.goto(mission);
  const pieces = page.getByRole("region", { name: "Pièces" });
  await expect(pieces).toContainText("Charte des usages parcours, édition 1.pdf");
  await expect(pieces).toContainText("Document établi d'après un modèle");
});
