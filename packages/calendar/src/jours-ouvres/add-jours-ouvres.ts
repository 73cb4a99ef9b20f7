import type { DateIso } from "@ia-territoires/core";
import { type Calendrier, getTable } from "../calendriers/calendrier.ts";
import { readJourCouvert } from "../calendriers/read-jour-couvert.ts";
import type { JourLike } from "../jours/jour-like.ts";
import { writeJour } from "../jours/siecle.ts";
import { quoteInput } from "../quote-input.ts";

/**
 * Gives the n-th worked day after a date; before it when `nombre` is negative; the date itself, worked or not, when it
 * is 0. The start day never counts, the answer does. As fast for 5 000 days as for one.
 *
 * Refuses by TypeError what is not a number, by RangeError a number that is not an integer, a date that does not exist
 * and an answer out of 2000–2099, which is also what a calendar without any worked day gives.
 *
 * Clause: CCAG, art. 3.2.1 and 3.2.5.
 * @example
 * addJoursOuvres(createCalendrier({ territoire: "FR" }), "2027-04-30", 10) // => "2027-05-18"
 * addJoursOuvres(createCalendrier({ territoire: "FR" }), "2027-05-14", -5) // => "2027-05-07"
 */
export function addJoursOuvres(calendrier: Calendrier, date: JourLike, nombre: number): DateIso {
  return writeJour(addNumero(calendrier, readJourCouvert(calendrier, date, "date"), nombre));
}

/** The same on numbered days. */
export function addNumero(calendrier: Calendrier, depart: number, nombre: number): number {
  if (!Number.isInteger(nombre)) {
    const Refus = typeof nombre === "number" ? RangeError : TypeError;
    throw new Refus(`nombre : ${quoteInput(nombre)} invalide, nombre entier de jours attendu.`);
  }
  if (nombre === 0) return depart;
  const { rangs, enOrdre } = getTable(calendrier);
  // Forwards, from the worked days up to the start, included; backwards, from those before it.
  const apres = nombre > 0 ? 1 : 0;
  const jour = enOrdre[(rangs[depart + apres] ?? 0) + nombre - apres];
  if (jour !== undefined) return jour;
  throw new RangeError(
    `nombre : ${quoteInput(nombre)} jours depuis le ${writeJour(depart)} sort de la période couverte (${enOrdre.length} jours ouvrés).`,
  );
}
