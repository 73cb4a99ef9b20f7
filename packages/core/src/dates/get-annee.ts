import type { DateIso } from "../brands.ts";
import { readDate } from "./read-date.ts";

/**
 * Gives the civil year of a date, as a number.
 *
 * Refuses by RangeError what is not a date.
 * @example
 * getAnnee(parseDateIso("2026-03-02")) // => 2026
 */
export function getAnnee(date: DateIso): number {
  return readDate(date).annee;
}
