import type { Taux } from "../brands.ts";
import { compareDecimals } from "../decimaux/compare-decimals.ts";
import { TAUX } from "../decimaux/decimal-shape.ts";

/**
 * Compares two rates as numbers: -1 when the first is smaller, 0 when equal, 1 when larger. Made for `sort`.
 *
 * Refuses by RangeError what is not a rate.
 * @example
 * compareTaux(parseTaux("5.5"), parseTaux("20")) // => -1
 */
export function compareTaux(a: Taux, b: Taux): -1 | 0 | 1 {
  return compareDecimals(a, b, TAUX);
}
