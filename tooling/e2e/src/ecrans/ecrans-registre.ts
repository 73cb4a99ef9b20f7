import { at, inList, type Ecran } from "./ecran.ts";

/** The screens of the register of AI systems and trainings. */
export const ECRANS_REGISTRE: readonly Ecran[] = [
  {
    nom: "inscription d'une formation",
    compte: "referent",
    titre: "Formations à l’IA",
    open: async (page) => {
      await page.goto("/formations");
      await page.getByRole("button", { name: "Inscrire une formation" }).click();
      await page.getByRole("button", { name: "Enregistrer la formation" }).click();
    },
  },
  { nom: "registre du centre de gestion", compte: "juriste", titre: /^Registre/, open: at("/registre") },
  {
    nom: "système interdit, avis du juriste",
    compte: "juriste",
    titre: /^Suivi de l.attention/,
    open: async (page) => {
      await inList("/registre", /^Suivi de l.attention/)(page);
      await page.getByRole("button", { name: "Requalifier" }).click();
    },
  },
  { nom: "registre de la commune", compte: "secretaire", titre: /^Registre/, open: at("/registre") },
  {
    nom: "déclaration d'un système",
    compte: "secretaire",
    titre: "Déclarer un système",
    open: async (page) => {
      await page.goto("/registre/nouveau");
      await page.getByRole("button", { name: /^Déclarer et répondre/ }).click();
    },
  },
  {
    nom: "système à haut risque, nouvelle action",
    compte: "secretaire",
    titre: /^Tri de candidatures/,
    open: async (page) => {
      await inList("/registre", /^Tri de candidatures/)(page);
      await page
        .getByText(/^Pourquoi\s/)
        .first()
        .click();
      await page
        .getByRole("button", { name: /^Prévoir une action :/ })
        .first()
        .click();
    },
  },
  {
    nom: "système bloqué en France",
    compte: "secretaire",
    titre: /^Vidéo-protection/,
    open: async (page) => {
      await inList("/registre", /^Vidéo-protection/)(page);
      await page.getByText("Voir les réponses décisives").click();
    },
  },
  {
    nom: "questions d'un système",
    compte: "secretaire",
    titre: /^Questions sur/,
    open: async (page) => {
      await inList("/registre", /^Compte rendu automatique/)(page);
      await page.getByRole("link", { name: /^Répondre aux questions/ }).click();
      await page.getByLabel("Non concerné, parce que…").check();
    },
  },
  {
    nom: "plan d'actions",
    compte: "secretaire",
    titre: "Plan d’actions",
    open: at("/registre/actions?etat=toutes"),
  },
  {
    nom: "ce que le nouveau texte change",
    compte: "secretaire",
    titre: "Ce que le nouveau texte change",
    open: at("/registre/changements"),
  },
];
