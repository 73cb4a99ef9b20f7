import type { PrixUnitaire } from "../brands.ts";
import { PRIX_UNITAIRE } from "../decimaux/decimal-shape.ts";
import { isDecimal } from "../decimaux/is-decimal.ts";

/**
 * Tells whether a value is a unit price in its stored form: two to six decimals, at most 15 integer digits.
 *
 * A useless zero, `-0`, a plus sign, an exponent or a number gives false. Never throws.
 * @example
 * isPrixUnitaire("12.50") // => true
 * isPrixUnitaire("12.500000") // => false
 */
export function isPrixUnitaire(value: unknown): value is PrixUnitaire {
  return isDecimal(value, PRIX_UNITAIRE);
}
