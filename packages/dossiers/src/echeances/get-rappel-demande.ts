import type { Calendrier } from "@ia-territoires/calendar";
import type { DateIso } from "@ia-territoires/core";
import { getRappel } from "./get-rappel.ts";

/**
 * Tells whether a document asked of a body is recalled by mail on a day: seven days before its deadline or the day
 * before, each brought forward to a worked day as `getRappel` does; never on the day it was asked.
 *
 * A habit of the house, that no text sets. Throws a RangeError on a date that does not exist.
 * @example
 * getRappelDemande({ pourLe: "2027-05-18", demandeeLe: "2027-05-03" }, "2027-05-14", createCalendrier({ territoire: "FR" })) // => "veille"
 */
export function getRappelDemande(
  demande: { readonly pourLe: DateIso; readonly demandeeLe: DateIso },
  jour: DateIso,
  calendrier: Calendrier,
): "sept-jours" | "veille" | null {
  if (demande.demandeeLe === jour) return null;
  const motif = getRappel(demande.pourLe, jour, calendrier);
  return motif === "sept-jours" || motif === "veille" ? motif : null;
}
