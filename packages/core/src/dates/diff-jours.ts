import type { DateIso } from "../brands.ts";
import { toRang } from "./jour-civil.ts";
import { readDate } from "./read-date.ts";

/**
 * Counts the calendar days from the second date to the first: `a` minus `b`, negative when `a` is earlier.
 *
 * The start day does not count: from Monday to Tuesday is one day. `addJours(b, diffJours(a, b))` is `a`.
 * Refuses by RangeError what is not a date.
 * @example
 * diffJours(parseDateIso("2026-03-02"), parseDateIso("2026-02-27")) // => 3
 */
export function diffJours(a: DateIso, b: DateIso): number {
  return toRang(readDate(a)) - toRang(readDate(b));
}
