import type { Montant } from "../brands.ts";
import { addDecimals } from "../decimaux/add-decimals.ts";
import { MONTANT } from "../decimaux/decimal-shape.ts";

/**
 * Adds all the amounts of a list, set or generator exactly; none makes `"0.00"`.
 *
 * Refuses by RangeError what is not an amount and a sum of more than 15 integer digits.
 * @example
 * aggregateMontants(Array.from({ length: 9 }, () => parseMontant("200.00"))) // => "1800.00"
 */
export function aggregateMontants(montants: Iterable<Montant>): Montant {
  return addDecimals(montants, MONTANT) as Montant;
}
