import type { Quantite } from "../brands.ts";
import { QUANTITE } from "../decimaux/decimal-shape.ts";
import { fromScaled, toScaled } from "../decimaux/scaled.ts";

/**
 * Subtracts the second quantity from the first, exactly.
 *
 * Refuses by RangeError what is not a quantity and a result of more than 15 integer digits.
 * @example
 * subtractQuantites(parseQuantite("10"), parseQuantite("0.5")) // => "9.5"
 */
export function subtractQuantites(a: Quantite, b: Quantite): Quantite {
  return fromScaled(toScaled(a, QUANTITE) - toScaled(b, QUANTITE), QUANTITE) as Quantite;
}
