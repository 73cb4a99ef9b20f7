import { at, inList, type Ecran } from "./ecran.ts";

/** The screens of the directory. */
export const ECRANS_ORGANISMES: readonly Ecran[] = [
  { nom: "organismes", compte: "referent", titre: "Organismes", open: at("/organismes?q=caen") },
  {
    nom: "organisme inconnu de l'annuaire",
    compte: "referent",
    titre: "Saisir un organisme",
    open: at("/organismes/nouveau"),
  },
  {
    nom: "import d'organismes",
    compte: "referent",
    titre: "Importer des organismes",
    open: async (page) => {
      await page.goto("/organismes/import");
      await page.getByLabel("Fichier à importer").setInputFiles({
        name: "organismes.csv",
        mimeType: "text/csv",
        buffer: Buffer.from("SIREN;Courriel\n211401187;mairie@essai.fr\n123456789;arobase\n"),
      });
      await page.getByRole("button", { name: "Vérifier" }).click();
      await page.getByRole("heading", { name: "À corriger dans le fichier" }).waitFor();
    },
  },
  {
    nom: "commune",
    compte: "referent",
    titre: "Saint-André-sur-Orne",
    open: inList("/organismes?q=saint+andre+sur+orne", "Saint-André-sur-Orne"),
  },
  {
    nom: "intercommunalité et ses membres",
    compte: "referent",
    titre: /Caen la Mer/i,
    open: inList("/organismes?q=caen+la+mer&nature=epci", /Caen la Mer/i),
  },
  {
    nom: "communes d'une intercommunalité",
    compte: "referent",
    titre: "Communes membres",
    open: async (page) => {
      await inList("/organismes?q=caen+la+mer&nature=epci", /Caen la Mer/i)(page);
      await page.getByRole("link", { name: "Toutes, en tableau" }).click();
    },
  },
  {
    nom: "ouverture de l'accès d'une commune",
    compte: "administration",
    titre: "Ouistreham",
    open: async (page) => {
      await inList("/organismes?q=ouistreham", "Ouistreham")(page);
      await page.getByRole("button", { name: "Inviter son administrateur" }).click();
    },
  },
];
