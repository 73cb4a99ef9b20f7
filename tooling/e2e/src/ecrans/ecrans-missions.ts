import { at, inList, type Ecran } from "./ecran.ts";
import { openModele } from "./open-modele.ts";

/** The screens of missions and home pages. */
export const ECRANS_MISSIONS: readonly Ecran[] = [
  { nom: "accueil du centre de gestion", compte: "referent", titre: "Accueil", open: at("/") },
  {
    nom: "nouveau devis",
    compte: "referent",
    titre: "Nouveau devis",
    open: async (page) => {
      await inList("/organismes?q=ouistreham", "Ouistreham")(page);
      await page.getByRole("link", { name: "Nouveau devis" }).click();
      const tranche = page.getByRole("group", { name: "Tranche 1" });
      await tranche.getByLabel("Date prévue").fill(`${new Date().getFullYear()}-12-31`);
      await tranche.getByRole("spinbutton", { name: "Demi-journées" }).fill("11");
    },
  },
  { nom: "missions", compte: "referent", titre: "Missions", open: at("/missions") },
  {
    nom: "missions par étape",
    compte: "referent",
    titre: "Missions par étape",
    open: at("/missions/tableau"),
  },
  { nom: "catalogue", compte: "referent", titre: "Catalogue des services", open: at("/catalogue") },
  { nom: "situation", compte: "secretaire", titre: "Notre situation", open: at("/situation") },
  { nom: "anomalies", compte: "referent", titre: "Anomalies", open: at("/anomalies") },
  {
    nom: "mission à signer",
    compte: "referent",
    titre: /^Mission pour/,
    open: inList("/missions?q=Lisieux", "Lisieux"),
  },
  {
    nom: "mission en cours",
    compte: "referent",
    titre: /^Mission pour/,
    open: inList("/missions?q=Ouistreham", "Ouistreham"),
  },
  {
    nom: "prise de contact",
    compte: "referent",
    titre: "Prise de contact",
    open: async (page) => {
      await inList("/organismes?q=ouistreham", "Ouistreham")(page);
      await page.getByRole("link", { name: "Prise de contact" }).click();
      await page.getByRole("checkbox", { name: /référentiel documentaire/ }).check();
    },
  },
  {
    nom: "fiche d'intervention",
    compte: "referent",
    titre: /^Intervention du/,
    open: async (page) => {
      await inList("/missions?q=Falaise", "Falaise")(page);
      await page
        .getByRole("link", { name: /^Intervention du/ })
        .first()
        .click();
      await page.getByRole("button", { name: "Modifier la fiche" }).click();
    },
  },
  {
    nom: "modèles de documents",
    compte: "referent",
    titre: "Modèles de documents",
    open: at("/modeles"),
  },
  { nom: "modèle", compte: "referent", titre: "Procédure (écran)", open: openModele },
  {
    nom: "copie d'un modèle, vérifiée",
    compte: "referent",
    titre: "Copier à des collectivités",
    open: async (page) => {
      await openModele(page);
      await page.getByRole("link", { name: "Copier à des collectivités" }).click();
      await page.getByRole("checkbox", { name: "Lisieux" }).check();
      await page.getByRole("button", { name: "Vérifier sans rien écrire" }).click();
      await page.getByRole("region", { name: "Ce que la copie ferait" }).waitFor();
    },
  },
  { nom: "devis", compte: "referent", titre: "Devis", open: at("/devis") },
  {
    nom: "dépôt d'une pièce",
    compte: "referent",
    titre: /^Mission pour/,
    open: async (page) => {
      await inList("/missions?q=Ouistreham", "Ouistreham")(page);
      await page.getByLabel("Fichier à déposer").setInputFiles({
        name: "Convention signée.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from("%PDF-1.4"),
      });
    },
  },
  { nom: "accueil du service financier", compte: "finances", titre: "Accueil", open: at("/") },
  { nom: "accueil de la commune", compte: "secretaire", titre: "Ma collectivité", open: at("/") },
  {
    nom: "demande de devis",
    compte: "secretaire",
    titre: "Demander un devis",
    open: at("/demander-un-devis"),
  },
  { nom: "devis de la commune", compte: "secretaire", titre: "Devis", open: at("/devis") },
  { nom: "documents de la commune", compte: "secretaire", titre: "Documents", open: at("/documents") },
];
