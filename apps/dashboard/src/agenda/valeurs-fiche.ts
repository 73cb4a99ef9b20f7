import type { DateIso } from "@ia-territoires/core";
import { isDateIso } from "@ia-territoires/core";
import type { DemiJournee } from "@ia-territoires/dossiers";

/** What the form of an absence holds. */
export interface ValeursAbsence extends Record<string, unknown> {
  readonly referentId: string;
  readonly du: string;
  readonly duDemiJournee: DemiJournee;
  readonly au: string;
  readonly auDemiJournee: DemiJournee;
}

const DATE = "Choisissez une date.";
const ORDRE = "La fin précède le début.";

/** The errors of an absence, by field; the same as the server's. */
export function validateAbsence(valeurs: ValeursAbsence): Record<string, string> {
  const { referentId, du, au, duDemiJournee, auDemiJournee } = valeurs;
  const envers = du === au && duDemiJournee === "apres-midi" && auDemiJournee === "matin";
  return {
    ...(referentId === "" ? { referentId: "Choisissez un référent." } : {}),
    ...validateJours(du, au),
    ...(envers ? { au: ORDRE } : {}),
  };
}

/** The errors of a closure, by field. */
export function validateFermeture({
  libelle,
  du,
  au,
}: {
  readonly libelle: string;
  readonly du: string;
  readonly au: string;
}): Record<string, string> {
  return {
    ...(libelle.trim() === "" ? { libelle: "Dites pourquoi : pont, inventaire…" } : {}),
    ...validateJours(du, au),
  };
}

function validateJours(du: string, au: string): Record<string, string> {
  return {
    ...(isDateIso(du) ? {} : { du: DATE }),
    ...(isDateIso(au) ? (isDateIso(du) && au < du ? { au: ORDRE } : {}) : { au: DATE }),
  };
}

/** A date of a form that was found right. */
export const toDate = (texte: string): DateIso => texte as DateIso;
