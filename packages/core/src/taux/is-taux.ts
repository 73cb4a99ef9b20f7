import type { Taux } from "../brands.ts";
import { TAUX } from "../decimaux/decimal-shape.ts";
import { isDecimal } from "../decimaux/is-decimal.ts";

/**
 * Tells whether a value is a rate in its stored form: a percentage with at most six decimals, at most 15 integer digits.
 *
 * A useless zero, `-0`, a plus sign, an exponent or a number gives false. Never throws.
 * @example
 * isTaux("5.5") // => true
 * isTaux("5.50") // => false
 */
export function isTaux(value: unknown): value is Taux {
  return isDecimal(value, TAUX);
}
