import type { DateIso } from "../brands.ts";
import { MOIS_FR } from "./mois-fr.ts";
import { readDate } from "./read-date.ts";

/**
 * Writes a date in French words, with ordinary spaces; the first of the month is « 1er ».
 *
 * Does not depend on the host's language data. Refuses by RangeError what is not a date.
 * @example
 * formatDateFr(parseDateIso("2026-03-02")) // => "2 mars 2026"
 * formatDateFr(parseDateIso("2026-05-01")) // => "1er mai 2026"
 */
export function formatDateFr(date: DateIso): string {
  const { annee, mois, jour } = readDate(date);
  return `${jour === 1 ? "1er" : jour} ${MOIS_FR[mois - 1]} ${annee}`;
}
