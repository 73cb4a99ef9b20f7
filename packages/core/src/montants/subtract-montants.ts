import type { Montant } from "../brands.ts";
import { MONTANT } from "../decimaux/decimal-shape.ts";
import { fromScaled, toScaled } from "../decimaux/scaled.ts";

/**
 * Subtracts the second amount from the first, exactly.
 *
 * Refuses by RangeError what is not an amount and a result of more than 15 integer digits.
 * @example
 * subtractMontants(parseMontant("1.00"), parseMontant("0.90")) // => "0.10"
 */
export function subtractMontants(a: Montant, b: Montant): Montant {
  return fromScaled(toScaled(a, MONTANT) - toScaled(b, MONTANT), MONTANT) as Montant;
}
