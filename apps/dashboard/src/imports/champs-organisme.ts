import type { ChampOrganisme } from "@ia-territoires/server/api";
import type { ChampImport } from "./champ-import.ts";

/** What a file may say of an organisme. */
export const CHAMPS_ORGANISME: readonly (ChampImport & { readonly cle: ChampOrganisme })[] = [
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
