import type { Montant } from "../brands.ts";
import { compareDecimals } from "../decimaux/compare-decimals.ts";
import { MONTANT } from "../decimaux/decimal-shape.ts";

/**
 * Compares two amounts as numbers: -1 when the first is smaller, 0 when equal, 1 when larger. Made for `sort`.
 *
 * Refuses by RangeError what is not an amount.
 * @example
 * compareMontants(parseMontant("9.00"), parseMontant("10.00")) // => -1
 */
export function compareMontants(a: Montant, b: Montant): -1 | 0 | 1 {
  return compareDecimals(a, b, MONTANT);
}
