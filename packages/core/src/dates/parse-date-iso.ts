import type { DateIso } from "../brands.ts";
import { quoteInput, requireText } from "../quote-input.ts";
import { isDateIso } from "./is-date-iso.ts";

/**
 * Reads a day written `YYYY-MM-DD`, exactly: no space, no time, no other order.
 *
 * Refuses by RangeError (in French, quoting the text) another writing, a day that does not exist, a year before 1583;
 * by TypeError what is not text (a `Date` is an instant, not a day).
 * @example
 * parseDateIso("2026-03-02") // => "2026-03-02"
 */
export function parseDateIso(text: string): DateIso {
  requireText(text, "Date");
  if (isDateIso(text)) return text;
  throw new RangeError(`Date invalide ${quoteInput(text)} : ${explainRefusal(text)}`);
}

function explainRefusal(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return "un jour est attendu (aaaa-mm-jj), sans heure.";
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return "forme aaaa-mm-jj attendue, par exemple 2026-03-02.";
  if (text < "1583") return "année comprise entre 1583 et 9999 attendue.";
  return "ce jour n'existe pas dans le calendrier.";
}
