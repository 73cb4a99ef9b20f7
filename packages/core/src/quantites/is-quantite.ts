import type { Quantite } from "../brands.ts";
import { QUANTITE } from "../decimaux/decimal-shape.ts";
import { isDecimal } from "../decimaux/is-decimal.ts";

/**
 * Tells whether a value is a quantity in its stored form: at most four decimals, at most 15 integer digits.
 *
 * A useless zero, `-0`, a plus sign, an exponent or a number gives false. Never throws.
 * @example
 * isQuantite("3") // => true
 * isQuantite("3.0000") // => false
 */
export function isQuantite(value: unknown): value is Quantite {
  return isDecimal(value, QUANTITE);
}
