import type { Page } from "@playwright/test";
import type { Ecran } from "./ecran.ts";

/** Opens the titre of the demonstration that has its number. */
async function openTitre(page: Page): Promise<void> {
  await page.goto("/titres?q=128");
  await page.getByRole("main").getByRole("link", { name: "n° 128" }).click();
}

/** The screens of titres de recettes. */
export const ECRANS_TITRES: readonly Ecran[] = [
  {
    nom: "services à facturer",
    compte: "finances",
    titre: "Services faits à facturer",
    open: (page) => page.goto("/titres/a-facturer").then(() => undefined),
  },
  {
    nom: "préparation d'un lot de titres",
    compte: "finances",
    titre: "Préparer un lot de titres",
    open: async (page) => {
      await page.goto("/titres/lots/nouveau");
      await page.getByRole("heading", { name: "Ce que le lot contiendrait" }).waitFor();
    },
  },
  {
    nom: "lot de titres",
    compte: "finances",
    titre: /^Lot de titres/,
    open: async (page) => {
      await page.goto("/titres/lots");
      await page
        .getByRole("main")
        .getByRole("link", { name: /^LOT-\d{4}-0001$/ })
        .first()
        .click();
    },
  },
  {
    nom: "annulation d'un titre",
    compte: "finances",
    titre: "Titre n° 128",
    open: async (page) => {
      await openTitre(page);
      await page.getByRole("button", { name: "Annuler le titre" }).click();
    },
  },
  {
    nom: "exercices et imputation",
    compte: "finances",
    titre: "Exercices et imputation",
    open: (page) => page.goto("/titres/exercices").then(() => undefined),
  },
  {
    nom: "écarts du plafond",
    compte: "referent",
    titre: "Écarts du plafond et des titres",
    open: (page) => page.goto("/titres/ecarts").then(() => undefined),
  },
  {
    nom: "titres de la commune",
    compte: "secretaire",
    titre: "Titres de recettes",
    open: (page) => page.goto("/titres").then(() => undefined),
  },
];
