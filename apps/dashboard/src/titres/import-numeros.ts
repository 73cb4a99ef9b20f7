import type { ChampEmission, LignesImportEmissions } from "@ia-territoires/server/api";
import type { ChampImport, DefinitionImport } from "../imports/definition-import.ts";

const LIGNES_MAXIMUM: LignesImportEmissions = 2_000;

const CHAMPS: readonly (ChampImport & { readonly cle: ChampEmission })[] = [
  { cle: "reference", libelle: "Référence", synonymes: ["ref", "reference externe", "piece"] },
  { cle: "siret", libelle: "SIRET", synonymes: ["siret debiteur", "n siret"] },
  { cle: "montant", libelle: "Montant", synonymes: ["montant ttc", "total"] },
  { cle: "numero", libelle: "Numéro de titre", synonymes: ["numero", "n titre", "titre"] },
  { cle: "bordereau", libelle: "Bordereau", synonymes: ["n bordereau", "numero de bordereau"] },
  { cle: "emisLe", libelle: "Émis le", synonymes: ["date", "date d emission", "date du titre"] },
];

/** Numbers, bordereaux and dates of titres from the file of the finance software. */
export const IMPORT_NUMEROS: DefinitionImport = {
  code: "titres",
  champs: CHAMPS,
  lignesMaximum: LIGNES_MAXIMUM,
};
