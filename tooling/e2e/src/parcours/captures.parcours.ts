import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { fillDevis } from "../ecrans/fill-devis.ts";
import { getAujourdHui } from "../ecrans/get-aujourd-hui.ts";
import { openOrganisme } from "../ecrans/open-organisme.ts";
import { openRapport } from "../ecrans/open-rapport.ts";
import { openSimulateur } from "../ecrans/open-simulateur.ts";
import { expect, test } from "./fixtures.ts";

// Pictures for the README and the guide: run only when a folder is given (`npm test -- --captures docs/images`).
const folder = resolve(import.meta.dirname, "../../../..", process.env["CAPTURES"] ?? "");

async function capture(page: Page, nom: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${nom}.png`), animations: "disabled" });
}

test("les écrans de la mission", async ({ ouvrir }) => {
  const page = await ouvrir("referent");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Accueil" })).toBeVisible();
  await capture(page, "accueil");

  await page.goto("/organismes?q=saint+andre+sur+orne");
  await expect(page.getByRole("table")).toContainText("Saint-André-sur-Orne");
  await capture(page, "organismes");

  await openOrganisme(page, "ouistreham", "Ouistreham");
  await capture(page, "organisme");
  await page.getByRole("link", { name: "Nouveau devis" }).click();
  await fillDevis(page, "Deuxième atelier", { prevueLe: await getAujourdHui(page), demiJournees: 2 });
  await expect(page.getByRole("group", { name: "Ce devis serait refusé" })).toBeVisible();
  await capture(page, "devis-refus");

  await openOrganisme(page, "saint andre sur orne", "Saint-André-sur-Orne");
  await page.getByRole("link", { name: "Nouveau devis" }).click();
  await fillDevis(page, "Atelier pour les agents et charte d'usage", {
    prevueLe: await getAujourdHui(page),
    demiJournees: 4,
  });
  await expect(page.getByRole("meter")).toBeVisible();
  await capture(page, "devis");

  await page.goto("/missions/tableau");
  await expect(page.getByRole("heading", { level: 1, name: "Missions par étape" })).toBeVisible();
  await capture(page, "tableau");

  await page.goto("/missions");
  await page.getByRole("main").getByRole("link", { name: "Lisieux" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Mission pour Lisieux" })).toBeVisible();
  await capture(page, "mission");
  await page.setViewportSize({ width: 360, height: 740 });
  await capture(page, "mission-360");
});

test("l’agenda", async ({ ouvrir }) => {
  const page = await ouvrir("referent");
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto("/agenda");
  await page.getByRole("link", { name: "Semaine suivante" }).click();
  await expect(page.getByRole("grid")).toContainText("matin");
  await capture(page, "agenda");
});

test("les écrans du registre", async ({ ouvrir }) => {
  const page = await ouvrir("secretaire");
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto("/registre");
  await page.getByRole("link", { name: /^Tri de candidatures/ }).click();
  await expect(page.getByRole("region", { name: "Ce que dit le droit" })).toContainText("Haut risque");
  await capture(page, "registre-systeme");
  await page.goto("/registre");
  await page.getByRole("link", { name: /^Compte rendu automatique/ }).click();
  await page.getByRole("link", { name: /^Répondre aux questions/ }).click();
  await expect(page.getByRole("button", { name: "Enregistrer et continuer" })).toBeVisible();
  await capture(page, "registre-question");
});

test("les écrans des titres", async ({ ouvrir }) => {
  const page = await ouvrir("finances");
  await page.setViewportSize({ width: 1280, height: 1040 });
  await page.goto("/titres/lots/nouveau");
  await expect(page.getByRole("heading", { name: "Ce que le lot contiendrait" })).toBeVisible();
  await capture(page, "titres-lot");
  await page.goto("/titres?q=128");
  await page.getByRole("main").getByRole("link", { name: "n° 128" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Titre n° 128" })).toBeVisible();
  await capture(page, "titre");
});

test("les écrans de la commune", async ({ ouvrir }) => {
  const page = await ouvrir("secretaire");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Ma collectivité" })).toBeVisible();
  await capture(page, "collectivite");
});

test("les outils publics", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1180 });
  await page.goto("/outils/echeances?regle=ouvres&territoire=FR&date=2027-04-30&nombre=10");
  await expect(page.getByRole("region", { name: "Réponse" })).toContainText("mardi 18 mai 2027");
  await capture(page, "echeance");
});

test("le simulateur de devis", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openSimulateur(page);
  await page.getByRole("row", { name: "Total toutes taxes comprises" }).scrollIntoViewIfNeeded();
  await capture(page, "simulateur");
});

test("le rapport semestriel", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1300 });
  await openRapport(page);
  await page.getByRole("heading", { name: "Du 1er janvier 2026 au 30 juin 2026" }).scrollIntoViewIfNeeded();
  await capture(page, "rapport");
});
