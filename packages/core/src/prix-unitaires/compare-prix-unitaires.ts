import type { PrixUnitaire } from "../brands.ts";
import { compareDecimals } from "../decimaux/compare-decimals.ts";
import { PRIX_UNITAIRE } from "../decimaux/decimal-shape.ts";

/**
 * Compares two unit prices as numbers: -1 when the first is smaller, 0 when equal, 1 when larger. Made for `sort`.
 *
 * Refuses by RangeError what is not a unit price.
 * @example
 * comparePrixUnitaires(parsePrixUnitaire("9.00"), parsePrixUnitaire("10.00")) // => -1
 */
export function comparePrixUnitaires(a: PrixUnitaire, b: PrixUnitaire): -1 | 0 | 1 {
  return compareDecimals(a, b, PRIX_UNITAIRE);
}
