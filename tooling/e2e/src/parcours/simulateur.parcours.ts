import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { LIGNES_SIMULATION, openSimulateur } from "../ecrans/open-simulateur.ts";
import { expect, test } from "./fixtures.ts";
import { listDefautsAccessibilite } from "./list-defauts-accessibilite.ts";

const plain = (texte: string): string => texte.replace(/[\u00A0\u202F]/g, " ");
const enEuros = (montant: string): string =>
  `${montant.replace(".", ",").replace(/\B(?=(?:\d{3})+,)/g, " ")} €`;

async function readTotal(page: Page, libelle: string): Promise<string> {
  const ligne = page.getByRole("row", { name: libelle });
  return plain((await ligne.getByRole("cell").last().textContent()) ?? "");
}

test("sans compte, une commande se chiffre : l'écran, le tableur et l'API disent le même centime", async ({
  page,
  request,
}) => {
  await openSimulateur(page);
  const reponse = await request.post("/api/v1/bordereaux/illustratif-1/commande", {
    data: {
      date: await page.getByLabel("Date de la commande").inputValue(),
      tva: { lieu: "reunion", formation: "attestation" },
      lignes: LIGNES_SIMULATION.map(({ code, quantite, remise }) => ({
        code,
        quantite: quantite.replace(",", "."),
        ...(remise === "" ? {} : { remise: { taux: remise.replace(",", ".") } }),
      })),
    },
  });
  const { totalHt, totalTtc, bpu } = (await reponse.json()) as {
    totalHt: string;
    totalTtc: string;
    bpu: { empreinte: string };
  };
  expect([totalHt, totalTtc]).toEqual(["13516.72", "14384.21"]);
  expect(await readTotal(page, "Total hors taxe")).toBe(enEuros(totalHt));
  expect(await readTotal(page, "Total toutes taxes comprises")).toBe(enEuros(totalTtc));
  await expect(page.getByText(bpu.empreinte)).toBeVisible();

  const attente = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tableur (CSV)" }).click();
  const csv = readFileSync(await (await attente).path(), "utf8");
  expect(csv).toContain('"13516,72"');
  expect(csv).toContain('"14384,21"');
  expect(csv).toContain(bpu.empreinte);

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Ajouter" })).toBeHidden();
  await expect(page.getByRole("row", { name: "Total hors taxe" })).toBeVisible();
});

test("une saisie illisible est dite sous son champ, un refus avec sa ligne", async ({ page }) => {
  await openSimulateur(page);
  const ligne = page.getByRole("group", { name: "Ligne 2 : L1-WEB-VOD" });
  await ligne.getByLabel("Quantité").fill("1.234");
  await expect(ligne.getByText(/le point est ambigu/)).toBeVisible();
  await expect(page.getByText("Corrigez les champs signalés")).toBeVisible();
  await ligne.getByLabel("Quantité").fill("0");
  await expect(page.getByRole("group", { name: "Cette commande ne peut pas être chiffrée" })).toContainText(
    "Ligne 2",
  );
});

test("son propre bordereau, lu dans le navigateur : toutes ses erreurs, puis ses prix", async ({ page }) => {
  const titres = "code;lot;designation;unite;prix_unitaire_ht;categorie_tva";
  const envois: string[] = [];
  page.on("request", (requete) => {
    if (requete.method() === "POST") envois.push(requete.url());
  });
  await page.goto("/outils/simulateur");
  await page.getByText("Utiliser mon bordereau").click();
  const fichier = page.getByLabel("Fichier CSV");
  const choose = (texte: string): Promise<void> =>
    fichier.setInputFiles({ name: "prix.csv", mimeType: "text/csv", buffer: Buffer.from(texte, "utf8") });
  await choose(`${titres}\nA;1;Note;;1.234;normal\nB;1;=A1;note;;33\n`);
  const erreurs = page.getByRole("alert").filter({ hasText: "n’est pas repris" });
  await expect(erreurs).toContainText("5 erreurs");
  await expect(erreurs.getByRole("row")).toHaveCount(6);
  expect(await listDefautsAccessibilite(page)).toEqual([]);
  await expect(page.getByText("137 lignes")).toBeVisible();

  await choose(`${titres}\nNOTE;7;Note de cadrage;note;0,335;normal\n`);
  await expect(erreurs).toBeHidden();
  await expect(page.getByText(/prix\.csv\s: 1 ligne/)).toBeVisible();
  await page.getByRole("button", { name: "Ajouter" }).click();
  await page.getByRole("group", { name: "Ligne 1 : NOTE" }).getByLabel("Quantité").fill("3");
  expect(await readTotal(page, "Total toutes taxes comprises")).toBe("1,21 €");
  await expect(page.getByText("ILLUSTRATIF", { exact: true })).toHaveCount(0);
  expect(envois).toEqual([]);
});
