import type { Quantite } from "../brands.ts";
import { compareDecimals } from "../decimaux/compare-decimals.ts";
import { QUANTITE } from "../decimaux/decimal-shape.ts";

/**
 * Compares two quantities as numbers: -1 when the first is smaller, 0 when equal, 1 when larger. Made for `sort`.
 *
 * Refuses by RangeError what is not a quantity.
 * @example
 * compareQuantites(parseQuantite("9"), parseQuantite("10")) // => -1
 */
export function compareQuantites(a: Quantite, b: Quantite): -1 | 0 | 1 {
  return compareDecimals(a, b, QUANTITE);
}
