import type { DateIso } from "@ia-territoires/core";
import { type Calendrier, getTable } from "../calendriers/calendrier.ts";
import { countJusqua } from "../calendriers/count-jusqua.ts";
import { getNieme } from "../calendriers/get-nieme.ts";
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
  if (!Number.isInteger(nombre)) refuseNombre(nombre);
  if (nombre === 0) return depart;
  const table = getTable(calendrier);
  const rang = nombre > 0 ? countJusqua(table, depart) + nombre : countJusqua(table, depart - 1) + nombre + 1;
  if (rang >= 1 && rang <= table.total) return getNieme(table, rang);
  throw new RangeError(
    `nombre : ${quoteInput(nombre)} jours depuis le ${writeJour(depart)} sort de la période couverte (jusqu'à 2099) ; ce calendrier y compte ${table.total} jours ouvrés.`,
  );
}

function refuseNombre(nombre: unknown): never {
  const message = `nombre : ${quoteInput(nombre)} invalide, nombre entier de jours attendu.`;
  throw typeof nombre === "number" ? new RangeError(message) : new TypeError(message);
}
