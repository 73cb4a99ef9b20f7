import type { Montant } from "../brands.ts";
import { MONTANT } from "../decimaux/decimal-shape.ts";
import { isDecimal } from "../decimaux/is-decimal.ts";

/**
 * Tells whether a value is an amount of euros in its stored form: exactly two decimals, at most 15 integer digits.
 *
 * `"-0.00"`, `"007.00"`, `"1800"` and numbers give false. Never throws.
 * @example
 * isMontant("1800.00") // => true
 * isMontant("1800") // => false
 */
export function isMontant(value: unknown): value is Montant {
  return isDecimal(value, MONTANT);
}
