import { type DateIso, formatDateFr, isDateIso } from "@ia-territoires/core";
import type { Delegation } from "./personne.ts";

/** A delegation as it is typed. */
export interface ValeursDelegation extends Record<string, unknown> {
  delegataireNom: string;
  delegataireQualite: string;
  delegantNom: string;
  delegantQualite: string;
  objets: string[];
  acte: string;
  acteLe: string;
  du: string;
  au: string;
}

/**
 * Turns a stored delegation, or none, into what the form edits.
 *
 * @example
 * toValeursDelegation(null).objets // => ["conventions"]
 */
export function toValeursDelegation(delegation: Delegation | null): ValeursDelegation {
  return {
    delegataireNom: delegation?.delegataire.nom ?? "",
    delegataireQualite: delegation?.delegataire.qualite ?? "",
    delegantNom: delegation?.delegant.nom ?? "",
    delegantQualite: delegation?.delegant.qualite ?? "",
    objets: [...(delegation?.objets ?? ["conventions"])],
    acte: delegation?.acte ?? "",
    acteLe: delegation?.acteLe ?? "",
    du: delegation?.du ?? "",
    au: delegation?.au ?? "",
  };
}

/** Names in the form of fields that the server calls otherwise. */
export const CHEMINS_DELEGATION = {
  "delegataire.nom": "delegataireNom",
  "delegataire.qualite": "delegataireQualite",
  "delegant.nom": "delegantNom",
  "delegant.qualite": "delegantQualite",
};

/** French names of the fields, for a conflict. */
export const LIBELLES_DELEGATION: Readonly<Record<keyof ValeursDelegation & string, string>> = {
  delegataireNom: "Nom du délégataire",
  delegataireQualite: "Qualité du délégataire",
  delegantNom: "Nom du délégant",
  delegantQualite: "Qualité du délégant",
  objets: "Objets",
  acte: "Acte",
  acteLe: "Date de l’acte",
  du: "Début",
  au: "Fin",
};

/**
 * Checks what is typed: a message by field.
 *
 * @example
 * validateDelegation(toValeursDelegation(null)).acte // => "Indiquez l’acte, par exemple « arrêté n° 2026-12 »."
 */
export function validateDelegation(valeurs: ValeursDelegation): Record<string, string> {
  const erreurs: Record<string, string> = {};
  const requis = {
    delegataireNom: "Indiquez qui reçoit la délégation.",
    delegataireQualite: "Indiquez sa qualité, par exemple « directrice générale des services ».",
    delegantNom: "Indiquez qui donne la délégation.",
    delegantQualite: "Indiquez sa qualité, par exemple « maire ».",
    acte: "Indiquez l’acte, par exemple « arrêté n° 2026-12 ».",
  } as const;
  for (const [champ, message] of Object.entries(requis)) {
    if (String(valeurs[champ]).trim() === "") erreurs[champ] = message;
  }
  if (valeurs.objets.length === 0) erreurs["objets"] = "Choisissez au moins un objet.";
  if (!isDateIso(valeurs.acteLe)) erreurs["acteLe"] = "Indiquez la date de l’acte.";
  if (!isDateIso(valeurs.du)) erreurs["du"] = "Indiquez à partir de quand.";
  if (valeurs.au !== "" && !isDateIso(valeurs.au)) erreurs["au"] = "Cette date n’existe pas.";
  else if (valeurs.au !== "" && valeurs.au < valeurs.du)
    erreurs["au"] = "La fin ne peut pas précéder le début.";
  return erreurs;
}

/**
 * Turns what was typed into what the server stores; null while a date is missing.
 *
 * @example
 * toEntreeDelegation(valeurs)?.delegant // => { nom: "A. Exemple", qualite: "maire" }
 */
export function toEntreeDelegation(valeurs: ValeursDelegation) {
  const { acteLe, du, au } = valeurs;
  if (!isDateIso(acteLe) || !isDateIso(du)) return null;
  return {
    delegataire: { nom: valeurs.delegataireNom.trim(), qualite: valeurs.delegataireQualite.trim() },
    delegant: { nom: valeurs.delegantNom.trim(), qualite: valeurs.delegantQualite.trim() },
    objets: valeurs.objets as Delegation["objets"][number][],
    acte: valeurs.acte.trim(),
    acteLe,
    du,
    au: isDateIso(au) ? au : null,
  };
}

/**
 * Writes a delegation as the signature of an act cites it.
 *
 * @example
 * formatDelegation({ acte: "arrêté n° 2026-12", acteLe: "2026-01-12" }) // => "arrêté n° 2026-12 du 12 janvier 2026"
 */
export function formatDelegation({
  acte,
  acteLe,
}: {
  readonly acte: string;
  readonly acteLe: DateIso;
}): string {
  return `${acte} du ${formatDateFr(acteLe)}`;
}
