import { compareDates, type DateIso, isDateIso } from "@ia-territoires/core";
import type { Deliberation } from "@ia-territoires/dossiers";
import { deliberationSchema } from "@ia-territoires/dossiers/schemas";
import { readErreursSchema } from "../formulaires/read-erreurs-schema.ts";

/** What the form of a délibération holds while it is typed; dates are empty until they are known. */
export type ValeursDeliberation = Record<"numero" | "date" | "publieeLe" | "transmiseLe", string>;

/**
 * Turns a stored délibération (or none) into what the form edits.
 *
 * @example
 * toValeursDeliberation(undefined).numero // => ""
 */
export function toValeursDeliberation(deliberation: Deliberation | undefined): ValeursDeliberation {
  return {
    numero: deliberation?.numero ?? "",
    date: deliberation?.date ?? "",
    publieeLe: deliberation?.publieeLe ?? "",
    transmiseLe: deliberation?.transmiseLe ?? "",
  };
}

/**
 * Turns what was typed into a délibération; null while it is incomplete.
 *
 * @example
 * toDeliberation({ numero: "2026-12", date: "2026-11-02", publieeLe: "", transmiseLe: "" })
 * // => { numero: "2026-12", date: "2026-11-02" }
 */
export function toDeliberation(valeurs: ValeursDeliberation): Deliberation | null {
  const { numero, date, publieeLe, transmiseLe } = valeurs;
  if (numero.trim() === "" || !isDateIso(date)) return null;
  return {
    numero: numero.trim(),
    date,
    ...(isDateIso(publieeLe) ? { publieeLe } : {}),
    ...(isDateIso(transmiseLe) ? { transmiseLe } : {}),
  };
}

/**
 * Checks what is typed: a message beside each field to correct.
 *
 * @example
 * validateDeliberation({ numero: "", date: "", publieeLe: "", transmiseLe: "" }, "2026-11-22")
 * // => { numero: "…", date: "…" }
 */
export function validateDeliberation(
  valeurs: ValeursDeliberation,
  aujourdHui: DateIso,
): Record<string, string> {
  const erreurs: Record<string, string> = {};
  if (valeurs.numero.trim() === "")
    erreurs["numero"] = "Indiquez le numéro de la délibération, par exemple « 2026-45 ».";
  if (!isDateIso(valeurs.date)) erreurs["date"] = "Indiquez la date de la séance.";
  else if (compareDates(valeurs.date, aujourdHui) > 0)
    erreurs["date"] = "La séance ne peut pas être après aujourd’hui.";
  for (const champ of ["publieeLe", "transmiseLe"] as const) {
    const date = valeurs[champ];
    if (date === "") continue;
    if (!isDateIso(date)) erreurs[champ] = "Cette date n’existe pas.";
    else if (compareDates(date, aujourdHui) > 0)
      erreurs[champ] = "Cette date ne peut pas être après aujourd’hui.";
  }
  const deliberation = toDeliberation(valeurs);
  // The server's own schema has the last word on what is complete.
  return deliberation === null
    ? erreurs
    : { ...readErreursSchema(deliberationSchema, deliberation), ...erreurs };
}
