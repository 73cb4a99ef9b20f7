import { formatQuantite, parseQuantiteFr } from "@ia-territoires/core";
import type { SaisieFormation } from "@ia-territoires/dossiers/schemas";
import { formationSchema } from "@ia-territoires/dossiers/schemas";
import { readErreursSchema } from "../formulaires/read-erreurs-schema.ts";
import type { LigneFormation } from "./formation.ts";

/** A training as it is typed. */
export interface ValeursFormation extends Record<string, unknown> {
  publicForme: string;
  nom: string;
  nombre: string;
  le: string;
  heures: string;
  contenu: string;
  formateur: string;
}

/** French names of the fields, for a conflict. */
export const LIBELLES_FORMATION: Readonly<Record<string, string>> = {
  publicForme: "Public",
  nom: "Personne",
  nombre: "Nombre de personnes",
  le: "Date",
  heures: "Durée",
  contenu: "Contenu",
  formateur: "Formateur",
};

/**
 * Turns a stored training, or none, into what the form edits.
 *
 * @example
 * toValeursFormation(null).publicForme // => "agent"
 */
export function toValeursFormation(formation: LigneFormation | null): ValeursFormation {
  return {
    publicForme: formation?.publicForme ?? "agent",
    nom: formation?.nom ?? "",
    nombre: formation === null ? "" : String(formation.nombre),
    le: formation?.le ?? "",
    heures: formation === null ? "" : formatQuantite(formation.heures),
    contenu: formation?.contenu ?? "",
    formateur: formation?.formateur ?? "",
  };
}

function readHeures(texte: string): string {
  try {
    return parseQuantiteFr(texte.trim());
  } catch {
    return texte;
  }
}

/** What was typed, as the schema reads it: a person by name counts for one. */
function toSaisie({ nom, nombre, heures, ...autres }: ValeursFormation): Readonly<Record<string, unknown>> {
  const seule = nom.trim() !== "";
  return {
    ...autres,
    nom: seule ? nom : null,
    nombre: seule ? 1 : nombre.trim() === "" ? Number.NaN : Number(nombre),
    heures: readHeures(heures),
  };
}

/**
 * Checks what is typed: a message by field.
 *
 * @example
 * validateFormation(toValeursFormation(null)).nombre // => "Nombre de personnes : un nombre entier est attendu."
 */
export function validateFormation(valeurs: ValeursFormation): Record<string, string> {
  const erreurs = readErreursSchema(formationSchema, toSaisie(valeurs));
  if (valeurs.le === "") erreurs["le"] = "Indiquez la date de la formation.";
  return erreurs;
}

/**
 * Turns what was typed into what the server stores; null while something is missing.
 *
 * @example
 * toEntreeFormation(valeurs)?.heures // => "3.5"
 */
export function toEntreeFormation(valeurs: ValeursFormation): SaisieFormation | null {
  const lue = formationSchema.safeParse(toSaisie(valeurs));
  return lue.success ? lue.data : null;
}
