import type { DateIso } from "../brands.ts";
import { parseDateIso } from "./parse-date-iso.ts";

/**
 * Compares two days: -1 when the first is earlier, 0 when they are the same, 1 when it is later.
 *
 * Made for `sort`. Refuses by RangeError what is not a date.
 * @example
 * compareDates(parseDateIso("2026-03-02"), parseDateIso("2026-03-10")) // => -1
 */
export function compareDates(a: DateIso, b: DateIso): -1 | 0 | 1 {
  const first = parseDateIso(a);
  const second = parseDateIso(b);
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
