import { type DateIso, formatDateFr } from "@ia-territoires/core";
import type { JourLike } from "./jour-like.ts";
import { readJour } from "./read-jour.ts";
import { getJourSemaine, writeJour } from "./siecle.ts";

const JOURS_SEMAINE = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"] as const;

/**
 * Writes a day as in a letter: day of the week, day, month in words, year. Years 2000 to 2099.
 *
 * Refuses by RangeError what is no such day, by TypeError a `Date`.
 * @example
 * formatJourFr("2027-05-18") // => "mardi 18 mai 2027"
 */
export function formatJourFr(date: JourLike): string {
  return formatNumeroFr(readJour(date, "date"));
}

/** The same for a day already numbered. */
export function formatNumeroFr(numero: number): string {
  const date: DateIso = writeJour(numero);
  return `${JOURS_SEMAINE[getJourSemaine(numero)]} ${formatDateFr(date)}`;
}
