import type { DateIso } from "../brands.ts";
import { countJoursDuMois } from "./jour-civil.ts";

/** First full year of the Gregorian calendar in France; a year being typed (`0002`, `0020`) is below it. */
const PREMIERE_ANNEE = 1583;

/**
 * Tells whether a value is a day written `YYYY-MM-DD` that exists in the Gregorian calendar, years 1583 to 9999.
 *
 * Instants (`2026-03-02T10:00:00Z`) give false: they are a day only once a time zone is chosen. Never throws.
 * @example
 * isDateIso("2028-02-29") // => true
 * isDateIso("2026-02-29") // => false
 */
export function isDateIso(value: unknown): value is DateIso {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const annee = Number(value.slice(0, 4));
  const jour = Number(value.slice(8));
  return annee >= PREMIERE_ANNEE && jour >= 1 && jour <= countJoursDuMois(annee, Number(value.slice(5, 7)));
}
