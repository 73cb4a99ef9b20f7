import type { Montant } from "../brands.ts";
import { aggregateMontants } from "./aggregate-montants.ts";

/**
 * Adds amounts exactly; none makes `"0.00"`. For thousands of them, see {@link aggregateMontants}.
 *
 * Refuses by RangeError what is not an amount and a sum of more than 15 integer digits.
 * @example
 * addMontants(parseMontant("0.10"), parseMontant("0.20")) // => "0.30"
 */
export function addMontants(...montants: readonly Montant[]): Montant {
  return aggregateMontants(montants);
}
