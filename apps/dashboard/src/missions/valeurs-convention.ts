import { compareDates, type DateIso, isDateIso } from "@ia-territoires/core";
import type { Convention, SignataireConvention } from "@ia-territoires/dossiers";
import { conventionSchema } from "@ia-territoires/dossiers/schemas";
import { readErreursSchema } from "../formulaires/read-erreurs-schema.ts";
import { toFin, toValeursFin, validateFin, type ValeursFin } from "./valeurs-fin.ts";

/** A signatory as it is typed. */
export type SignataireSaisi = Record<"partie" | "nom" | "qualite" | "delegation" | "signeLe", string>;

/** What the form of a convention holds while it is typed. */
export interface ValeursConvention extends Record<string, unknown>, ValeursFin {
  signataires: SignataireSaisi[];
  dateDebut: string;
}

/**
 * Turns a stored convention (or none: one signatory to fill in for each party) into what the form edits.
 *
 * @example
 * toValeursConvention(undefined).signataires.map(({ partie }) => partie) // => ["prestataire", "beneficiaire"]
 */
export function toValeursConvention(convention: Convention | undefined): ValeursConvention {
  const vide = (partie: string): SignataireSaisi => ({
    partie,
    nom: "",
    qualite: "",
    delegation: "",
    signeLe: "",
  });
  return {
    dateDebut: convention?.dateDebut ?? "",
    ...toValeursFin(convention?.fin),
    signataires: convention?.signataires.map((signataire) => ({
      ...signataire,
      delegation: signataire.delegation ?? "",
    })) ?? [vide("prestataire"), vide("beneficiaire")],
  };
}

/**
 * Turns what was typed into a convention, dated by its last signature; null while it is incomplete.
 *
 * @example
 * toConvention(valeurs)?.signeeLe // => the latest of the signatures
 */
export function toConvention(valeurs: ValeursConvention): Convention | null {
  const { signataires, dateDebut } = valeurs;
  const lus: SignataireConvention[] = [];
  for (const { partie, nom, qualite, delegation, signeLe } of signataires) {
    if (nom.trim() === "" || qualite.trim() === "" || !isDateIso(signeLe)) return null;
    lus.push({
      partie: partie === "prestataire" ? "prestataire" : "beneficiaire",
      nom: nom.trim(),
      qualite: qualite.trim(),
      ...(delegation.trim() === "" ? {} : { delegation: delegation.trim() }),
      signeLe,
    });
  }
  const [premier, ...autres] = lus.map(({ signeLe }) => signeLe);
  if (premier === undefined) return null;
  const signeeLe = autres.reduce(
    (derniere, date) => (compareDates(date, derniere) > 0 ? date : derniere),
    premier,
  );
  const fin = toFin(valeurs);
  return {
    signeeLe,
    ...(isDateIso(dateDebut) ? { dateDebut } : {}),
    signataires: lus,
    ...(fin === undefined ? {} : { fin }),
  };
}

/**
 * Checks what is typed: a message beside each field to correct, by its path.
 *
 * @example
 * validateConvention(toValeursConvention(undefined), "2026-11-22")["signataires.0.nom"] // => "Indiquez le nom…"
 */
export function validateConvention(valeurs: ValeursConvention, aujourdHui: DateIso): Record<string, string> {
  const { signataires, dateDebut } = valeurs;
  const erreurs: Record<string, string> = validateFin(valeurs);
  signataires.forEach(({ nom, qualite, signeLe }, index) => {
    const champ = `signataires.${String(index)}`;
    if (nom.trim() === "") erreurs[`${champ}.nom`] = "Indiquez le nom du signataire.";
    if (qualite.trim() === "")
      erreurs[`${champ}.qualite`] = "Indiquez sa qualité, par exemple « maire » ou « président ».";
    if (!isDateIso(signeLe)) erreurs[`${champ}.signeLe`] = "Indiquez la date de sa signature.";
    else if (compareDates(signeLe, aujourdHui) > 0)
      erreurs[`${champ}.signeLe`] = "Cette date ne peut pas être après aujourd’hui.";
  });
  if (dateDebut !== "" && !isDateIso(dateDebut)) erreurs["dateDebut"] = "Cette date n’existe pas.";
  const convention = toConvention(valeurs);
  // The server's own schema has the last word on what is complete.
  if (convention === null) return erreurs;
  const { "fin.dernierJour": finLe, ...schema } = readErreursSchema(conventionSchema, convention);
  return { ...schema, ...(finLe === undefined ? {} : { finLe }), ...erreurs };
}
