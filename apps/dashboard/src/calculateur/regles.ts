import type { Champ } from "./saisie-echeance.ts";

/** A rule of the calculator: what it is called, what its number starts with, what it asks. */
export interface Regle {
  readonly libelle: string;
  /** Number proposed when the rule is chosen. */
  readonly nombre: string;
  readonly champs: readonly Champ[];
}

/** Code of a rule, as it stands in the address. */
export type CodeRegle =
  | "ouvres"
  | "ouvrables"
  | "jours"
  | "mois"
  | "francs"
  | "convocation"
  | "heures"
  | "commande"
  | "periodique";

/** The rules, in the order of the list. */
export const REGLES: Readonly<Record<CodeRegle, Regle>> = {
  ouvres: {
    libelle: "Jours ouvrés (du lundi au vendredi)",
    nombre: "10",
    champs: ["date", "nombre"],
  },
  ouvrables: {
    libelle: "Jours ouvrables (du lundi au samedi)",
    nombre: "6",
    champs: ["date", "nombre"],
  },
  jours: { libelle: "Jours de calendrier (CCAG)", nombre: "15", champs: ["date", "nombre", "report"] },
  mois: { libelle: "Mois (CCAG)", nombre: "2", champs: ["date", "nombre", "report"] },
  francs: { libelle: "Jours francs", nombre: "5", champs: ["date", "nombre", "report"] },
  convocation: {
    libelle: "Convocation d’une assemblée",
    nombre: "",
    champs: ["date", "assemblee", "habitants", "urgence", "premiere", "lecture"],
  },
  heures: {
    libelle: "Heures (48 h, 72 h : violation de données)",
    nombre: "72",
    champs: ["date", "heure", "nombre", "zone", "passage"],
  },
  commande: {
    libelle: "Étapes d’une commande (accord-cadre CANUT)",
    nombre: "",
    champs: ["date", "depuis", "j1", "j2", "j3", "r1", "r2", "r3"],
  },
  periodique: {
    libelle: "Dates qui reviennent (tous les 6 mois)",
    nombre: "6",
    champs: ["date", "nombre", "fois", "decalage"],
  },
};

/** Tells whether a text of an address is the code of a rule. */
export const isCodeRegle = (texte: unknown): texte is CodeRegle =>
  typeof texte === "string" && Object.hasOwn(REGLES, texte);
