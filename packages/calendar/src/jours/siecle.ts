import type { DateIso } from "@ia-territoires/core";

// Days are numbered from 0, 1 January 2000, to 36 524, 31 December 2099: no `Date`, hence no time zone. Within these
// hundred years a year is a leap year when 4 divides it, and the first one is.

/** Days of the century that the library covers. */
export const NOMBRE_JOURS = 36_525;
export const PREMIERE_ANNEE = 2000;
export const DERNIERE_ANNEE = 2099;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_BEFORE_MONTH = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366] as const;

/** Number of the 1st of January of a year counted from 2000. */
const firstOfYear = (year: number): number => 365 * year + ((year + 3) >> 2);

/** Days of a month, from 1 to 12; 0 for a month that does not exist. */
export function countJoursDuMois(annee: number, mois: number): number {
  return mois === 2 && annee % 4 === 0 ? 29 : (DAYS_IN_MONTH[mois - 1] ?? 0);
}

/** Number of a day known to exist. */
export function toJour(annee: number, mois: number, jour: number): number {
  const year = annee - PREMIERE_ANNEE;
  const leapless = mois > 2 && (year & 3) !== 0 ? 1 : 0;
  return firstOfYear(year) + (DAYS_BEFORE_MONTH[mois - 1] ?? 0) - leapless + jour - 1;
}

/** Year, month (1–12) and day of a numbered day. */
export function splitJour(numero: number): { annee: number; mois: number; jour: number } {
  const date = writeJour(numero);
  return { annee: +date.slice(0, 4), mois: +date.slice(5, 7), jour: +date.slice(8) };
}

/** Writes a numbered day as ISO text: one concatenation of two ready texts, `2027-` and `05-18`. */
export function writeJour(numero: number): DateIso {
  if (suffixes.length === 0) fillTexts();
  const year = ((numero * 4) / 1461) | 0;
  const dayOfYear = numero - firstOfYear(year);
  const leapDay = dayOfYear > 58 && (year & 3) !== 0 ? dayOfYear + 1 : dayOfYear;
  return ((prefixes[year] ?? "") + (suffixes[leapDay] ?? "")) as DateIso;
}

const prefixes: string[] = [];
const suffixes: string[] = [];

function fillTexts(): void {
  for (let year = 100; year < 200; year++) prefixes.push(`20${String(year).slice(1)}-`);
  for (let mois = 1; mois <= 12; mois++) {
    for (let jour = 1; jour <= countJoursDuMois(0, mois); jour++) {
      suffixes.push(`${100 + mois}-${100 + jour}`.replace(/1(..)/g, "$1"));
    }
  }
}

/** Day of the week: 0 is Sunday, 6 is Saturday; 1 January 2000 was a Saturday. */
export const getJourSemaine = (numero: number): number => (numero + 6) % 7;

/** Reads ISO text into a numbered day; -1 when it is not a real day of the century written `YYYY-MM-DD`. */
export function scanJour(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1;
  if (text.charCodeAt(0) !== 50 || text.charCodeAt(1) !== 48) return -1;
  const year = readPair(text, 2);
  const mois = readPair(text, 5);
  const jour = readPair(text, 8);
  if (!(year >= 0 && mois >= 1 && jour >= 1)) return -1;
  if (jour > countJoursDuMois(year, mois)) return -1;
  return toJour(PREMIERE_ANNEE + year, mois, jour);
}

function readPair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const units = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -1;
}
