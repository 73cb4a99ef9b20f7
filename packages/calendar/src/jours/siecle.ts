import type { DateIso } from "@ia-territoires/core";

// Days are numbered from 0, 1 January 2000, to 36 524, 31 December 2099: no instant, hence no time zone. Within these
// hundred years a year is a leap year when 4 divides it, and the first one is.

/** Days of the century that the library covers. */
export const NOMBRE_JOURS = 36_525;
export const PREMIERE_ANNEE = 2000;
export const DERNIERE_ANNEE = 2099;

/** Days of a month, from 1 to 12; 0 for a month that does not exist. */
export function countJoursDuMois(annee: number, mois: number): number {
  return mois > 0 && mois < 13 ? toJour(annee, mois + 1, 1) - toJour(annee, mois, 1) : 0;
}

/** Number of a day known to exist. Years are counted from March, so that the leap day comes last. */
export function toJour(annee: number, mois: number, jour: number): number {
  const avant = mois < 3 ? 1 : 0;
  const year = annee - PREMIERE_ANNEE - avant;
  // From March on, five months make 153 days.
  return 365 * year + (year >> 2) + (((153 * (mois + 12 * avant) - 457) / 5) | 0) + jour + 59;
}

/** Year, month (1–12) and day of a numbered day. */
export function splitJour(numero: number): { annee: number; mois: number; jour: number } {
  const date = writeJour(numero);
  return { annee: +date.slice(0, 4), mois: +date.slice(5, 7), jour: +date.slice(8) };
}

const suffixes: string[] = [];

/** Writes a numbered day as ISO text: the year, then one of 366 ready texts such as `-05-18`. */
export function writeJour(numero: number): DateIso {
  // From 1 March 1971 to 29 February 1972, in UTC: the one place where a `Date` is of use.
  for (let rang = suffixes.length; rang < 366; rang++)
    suffixes.push(new Date(366_336e5 + rang * 864e5).toISOString().slice(4, 10));
  // Days, then years and days of the year, from 1 March 1996.
  const jour = numero + 1401;
  const year = ((4 * jour + 3) / 1461) | 0;
  const rang = jour - 365 * year - (year >> 2);
  return ((rang > 305 ? 1997 : 1996) + year + (suffixes[rang] ?? "")) as DateIso;
}

/** Day of the week: 0 is Sunday, 6 is Saturday; 1 January 2000 was a Saturday. */
export const getJourSemaine = (numero: number): number => (numero + 6) % 7;

/** Reads ISO text into a numbered day; -1 when it is not a real day of the century written `YYYY-MM-DD`. */
export function scanJour(text: string): number {
  const numero = toJour(PREMIERE_ANNEE + readPair(text, 2), readPair(text, 5), readPair(text, 8));
  // Whatever the text was, only that of a real day is written again as it stood.
  return writeJour(numero) === text ? numero : -1;
}

const readPair = (text: string, at: number): number =>
  text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
