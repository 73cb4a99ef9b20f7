import type { DateIso } from "../brands.ts";
import { parseDateIso } from "./parse-date-iso.ts";

/**
 * Writes a date in figures, day first, as in French tables and forms.
 *
 * Refuses by RangeError what is not a date. `parseDateFr` reads the result back.
 * @example
 * formatDateCourte(parseDateIso("2026-03-02")) // => "02/03/2026"
 */
export function formatDateCourte(date: DateIso): string {
  return parseDateIso(date).split("-").reverse().join("/");
}
