import { at, type Ecran } from "./ecran.ts";

/** The screens of people and accounts. */
export const ECRANS_PERSONNES: readonly Ecran[] = [
  { nom: "mon compte", compte: "administration", titre: "Mon compte", open: at("/compte") },
  { nom: "mes données", compte: "administration", titre: "Mes données", open: at("/compte/donnees") },
  { nom: "personnes", compte: "administration", titre: "Personnes", open: at("/personnes") },
  {
    nom: "invitation d'une personne",
    compte: "administration",
    titre: "Personnes",
    open: async (page) => {
      await page.goto("/personnes");
      await page.getByRole("button", { name: "Inviter une personne" }).click();
      await page.getByRole("button", { name: "Envoyer l’invitation" }).click();
    },
  },
  {
    nom: "délégations",
    compte: "administration",
    titre: "Délégations de signature",
    open: at("/delegations"),
  },
  {
    nom: "nouvelle délégation",
    compte: "administration",
    titre: "Délégations de signature",
    open: async (page) => {
      await page.goto("/delegations");
      await page.getByRole("button", { name: "Enregistrer une délégation" }).click();
    },
  },
  {
    nom: "conservation",
    compte: "administration",
    titre: "Conservation des données",
    open: at("/conservation"),
  },
];
