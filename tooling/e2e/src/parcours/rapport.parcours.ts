import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { readPdf } from "../documents/read-pdf.ts";
import { writeXlsx } from "../documents/write-xlsx.ts";
import { openRapport } from "../ecrans/open-rapport.ts";
import { expect, test } from "./fixtures.ts";
import { listDefautsAccessibilite } from "./list-defauts-accessibilite.ts";

const TITRES = ["Commande", "Date", "SIRET", "Lot", "Code BPU", "Quantité", "Montant HT", "Collectivité"];
const CAEN = "73282932000074";
const LIGNES = [
  ["BC-1", "31/01/2026", CAEN, "1", "L1-CONF-DJ-ELU", "2", "3 800,00", "🏛️ Ville d’essai"],
  ["BC-2", "02/04/2026", "73282932000017", "2", "L2-X", "1", "1 200,50", "=cmd|' /C calc'!A0"],
  ["AV-1", "02/06/2026", CAEN, "1", "L1-CONF-DJ-ELU", "-1", "-1 900,00", "🏛️ Ville d’essai"],
];
const ACHATS = [
  ["Commande", "SIRET", "Objet", "Prix de référence HT", "Prix payé HT", "Référence", "Confiance"],
  ["BC-1", CAEN, "Conférences", "4 500,00", "3 800,00", "Devis concurrent", "mesuré"],
];

const plain = (texte: string | null): string => (texte ?? "").replace(/[\u00A0\u202F]/g, " ");

async function choose(page: Page, nom: string, buffer: Buffer): Promise<void> {
  await page.getByLabel("Fichier des commandes").setInputFiles({ name: nom, mimeType: "text/csv", buffer });
}

async function take(page: Page, nom: string): Promise<Buffer> {
  const attente = page.waitForEvent("download");
  await page.getByRole("button", { name: "Télécharger le rapport" }).click();
  await page.getByRole("button", { name: nom }).click();
  return readFileSync(await (await attente).path());
}

test("sans compte : une liste se lit, se corrige, fait son rapport, et rien ne quitte le navigateur", async ({
  page,
}) => {
  const envois: string[] = [];
  page.on("request", (requete) => {
    if (requete.method() !== "GET") envois.push(requete.url());
  });
  await page.goto("/outils/rapport?debut=2026-01-01&fin=2026-06-30&arrete=2026-07-10");

  // Everything that is wrong at once: line, column, expectation.
  const mauvaises = [
    TITRES,
    LIGNES[0] ?? [],
    ["BC-3", "46083", "123", "1", "L1", "1", "1,234.56", ""],
    ["BC-4", "02/03/26", CAEN, "1", "L1", "", "10,00", ""],
  ];
  await choose(page, "commandes.csv", Buffer.from(mauvaises.map((ligne) => ligne.join(";")).join("\n")));
  const erreurs = page.getByRole("alert").filter({ hasText: "5 erreurs à corriger" });
  await expect(erreurs.getByRole("row")).toHaveCount(6);
  await expect(erreurs).toContainText("Ligne 3, colonne B (Date)");
  await expect(erreurs).toContainText("peut-être le 02/03/2026");
  await expect(erreurs).toContainText("Ligne 4, colonne F (Quantité)");
  await expect(erreurs).toContainText("2 lignes écartées");
  expect(await listDefautsAccessibilite(page)).toEqual([]);
  await expect(page.getByRole("button", { name: "Établir le rapport sans ces 2 lignes" })).toBeVisible();

  // What is no list of orders is said too.
  await choose(page, "commandes.xlsx", Buffer.from("%PDF-1.7"));
  await expect(page.getByRole("alert").filter({ hasText: "un PDF, pas un tableur" })).toBeVisible();

  // The corrected workbook, with a sheet of purchases beside the orders.
  await choose(page, "commandes.xlsx", writeXlsx({ Commandes: [TITRES, ...LIGNES], Achats: ACHATS }));
  await page.getByLabel("Bordereau de prix").selectOption("illustratif");
  await page.getByText("Codes absents du bordereau : 1 ligne").click();
  await expect(page.getByText("L2-X (lot 2) : 1 ligne")).toBeVisible();
  await page.getByRole("button", { name: "Établir le rapport" }).click();
  const totaux = page.getByRole("status", { name: "Totaux du rapport" });
  await expect(totaux).toContainText(/3\s100,50\s€/);

  // From a figure to its orders.
  await page.getByRole("button", { name: /^Lot 1 : 1\s900,00\s€, voir les commandes/ }).click();
  const dialogue = page.getByRole("dialog");
  await expect(dialogue.getByRole("row")).toHaveCount(3);
  await expect(dialogue).toContainText("🏛️ Ville d’essai");
  await dialogue.getByRole("button", { name: "Fermer" }).click();
  await expect(page.getByRole("region", { name: /Gains sur achats.*, tableau/ })).toContainText(/700,00\s€/);

  // Filters are in the address.
  await page.getByLabel("Lot", { exact: true }).selectOption("2");
  await expect(totaux).toContainText(/1\s200,50\s€/);
  await expect(page).toHaveURL(/lot=2/);
  await page.getByLabel("Lot", { exact: true }).selectOption("");
  await expect(totaux).toContainText(/3\s100,50\s€/);

  // The written parts, then the files.
  await page.getByRole("button", { name: "Ajouter : Bonne pratique" }).click();
  await page.getByLabel("Bonne pratique", { exact: true }).fill("Désigner un référent par service");
  await expect(page.getByRole("group", { name: "L’article 7 demande aussi" })).not.toContainText(
    "Bonnes pratiques",
  );
  const rapport = JSON.parse((await take(page, "JSON")).toString("utf8")) as {
    totaux: { montantHt: string };
    redaction: { bonnesPratiques: string[] };
  };
  expect(rapport.totaux.montantHt).toBe("3100.50");
  expect(rapport.redaction.bonnesPratiques).toEqual(["Désigner un référent par service"]);
  const parties = Object.entries(unzipSync(await take(page, "Classeur Excel"))).map(([nom, octets]) => [
    nom,
    strFromU8(octets),
  ]);
  const feuilles = parties.filter(([nom]) => nom?.startsWith("xl/worksheets/")).map(([, xml]) => xml ?? "");
  expect(feuilles.some((xml) => xml.includes("<f>SUM(I2:I3)</f><v>3100.5</v>"))).toBe(true);
  expect(feuilles.join("")).not.toContain("<f>cmd");

  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole("button", { name: "Imprimer ou enregistrer en PDF" }).click();
  const pdf = plain((await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }))).texte);
  for (const attendu of ["3 100,50 €", "Désigner un référent par service", "Répartition des commandes"]) {
    expect(pdf).toContain(attendu);
  }
  expect(envois).toEqual([]);
});

test("la liste de démonstration se compare à son semestre précédent, l'avoir au choix", async ({ page }) => {
  await openRapport(page);
  const totaux = page.getByRole("status", { name: "Totaux du rapport" });
  const avant = plain(await totaux.textContent());
  await page.getByLabel("Avoirs comptés").selectOption("date-de-la-commande");
  await expect(page.getByText("Avoirs comptés : à la date de la commande")).toBeVisible();
  expect(plain(await totaux.textContent())).not.toBe(avant);
  await page.getByRole("button", { name: "Comparer au semestre précédent" }).click();
  await expect(
    page.getByRole("region", { name: "Écarts : Volume d'affaires par lot et par mois" }),
  ).toContainText("nouveau");
  await page.getByLabel("Au", { exact: true }).fill("2025-12-31");
  await expect(page.getByText("La fin de la période précède son début.")).toBeVisible();
});

test("avec un compte : le rapport s'enregistre, se reprend, se compare, se supprime", async ({ ouvrir }) => {
  const page = await ouvrir("referent");
  await openRapport(page);
  const totaux = page.getByRole("status", { name: "Totaux du rapport" });
  const avant = plain(await totaux.textContent());
  await page.getByLabel("Titre du rapport").fill("Essai du premier semestre");
  await page.getByRole("button", { name: "Enregistrer ce rapport" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Essai du premier semestre" })).toBeVisible();
  await expect(totaux).toBeVisible();
  expect(plain(await totaux.textContent())).toBe(avant);
  expect(await listDefautsAccessibilite(page)).toEqual([]);

  // Resumed: other written parts, kept on the next visit.
  await page.getByRole("button", { name: "Ajouter : Action" }).click();
  await page.getByLabel("Action", { exact: true }).fill("Réunion des secrétaires de mairie");
  await page.getByRole("button", { name: "Enregistrer les modifications" }).click();
  await expect(page.getByText("Rapport enregistré.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Action", { exact: true })).toHaveValue("Réunion des secrétaires de mairie");

  // The second half-year, from a list that has an error, beside the first.
  await page.goto("/outils/rapport?debut=2026-07-01&fin=2026-12-31&arrete=2027-01-10");
  const seconde = [
    TITRES,
    ["BC-7", "46083", CAEN, "1", "L1", "1", "10,00", ""],
    ["BC-8", "02/09/2026", CAEN, "1", "L1", "1", "10,00", ""],
  ];
  await choose(page, "second.csv", Buffer.from(seconde.map((ligne) => ligne.join(";")).join("\n")));
  await page.getByRole("button", { name: "Établir le rapport sans cette ligne" }).click();
  await page.getByLabel("Titre du rapport").fill("Essai du second semestre");
  await page.getByRole("button", { name: "Enregistrer ce rapport" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Essai du second semestre" })).toBeVisible();
  // What was put aside is still told, at its row and column of the file.
  await page.reload();
  await page.getByText("Voir les lignes écartées et celles à regarder (1)").click();
  await expect(page.getByRole("region", { name: "Erreurs du fichier" })).toContainText(
    "Ligne 2, colonne B (Date)",
  );
  await page.getByLabel("À un rapport enregistré").selectOption({ label: "Essai du premier semestre" });
  await expect(page.getByText("Écarts avec « Essai du premier semestre »")).toBeVisible();

  for (const titre of ["Essai du second semestre", "Essai du premier semestre"]) {
    await page.goto("/rapports");
    await page.getByRole("link", { name: titre }).click();
    await page.getByRole("button", { name: "Supprimer" }).click();
    await page.getByRole("button", { name: "Supprimer le rapport" }).click();
    await expect(page.getByText(`« ${titre} » est supprimé.`)).toBeVisible();
  }
  // Those of the demonstration are left.
  await page.goto("/rapports");
  await expect(
    page.getByRole("link", { name: /^(?:Premier|Second) semestre \d{4} \(démonstration\)$/ }),
  ).toHaveCount(2);
  await expect(page.getByRole("link", { name: /^Essai/ })).toHaveCount(0);
});
