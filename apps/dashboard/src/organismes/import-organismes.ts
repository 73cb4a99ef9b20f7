import type { ChampOrganisme, LignesImportOrganismes } from "@ia-territoires/server/api";
import type { ChampImport, DefinitionImport } from "../imports/definition-import.ts";

const LIGNES_MAXIMUM: LignesImportOrganismes = 5_000;

/** What a file may say of an organisme. */
const CHAMPS: readonly (ChampImport & { readonly cle: ChampOrganisme })[] = [
  { cle: "siret", libelle: "SIRET", synonymes: ["n siret", "numero siret"] },
  { cle: "siren", libelle: "SIREN", synonymes: ["n siren", "numero siren"] },
  { cle: "nom", libelle: "Nom", synonymes: ["organisme", "raison sociale", "denomination"] },
  { cle: "nature", libelle: "Nature", synonymes: ["type", "categorie"] },
  { cle: "departement", libelle: "Département", synonymes: ["dept", "code departement"] },
  { cle: "codePostal", libelle: "Code postal", synonymes: ["cp"] },
  { cle: "assemblee", libelle: "Assemblée", synonymes: ["organe deliberant"] },
  { cle: "adresse", libelle: "Adresse", synonymes: ["adresse postale"] },
  { cle: "courriel", libelle: "Courriel", synonymes: ["email", "mail", "adresse electronique"] },
  { cle: "telephone", libelle: "Téléphone", synonymes: ["tel", "numero de telephone"] },
];

/** Organismes from a file: bodies absent from the directory, contacts of the others. */
export const IMPORT_ORGANISMES: DefinitionImport = {
  code: "organismes",
  champs: CHAMPS,
  lignesMaximum: LIGNES_MAXIMUM,
};
