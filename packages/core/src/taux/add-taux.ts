import type { Taux } from "../brands.ts";
import { addDecimals } from "../decimaux/add-decimals.ts";
import { TAUX } from "../decimaux/decimal-shape.ts";

/**
 * Adds rates exactly; none makes zero.
 *
 * Refuses by RangeError what is not a rate and a sum of more than 15 integer digits.
 * @example
 * addTaux(parseTaux("2.15"), parseTaux("8")) // => "10.15"
 */
export function addTaux(...termes: readonly Taux[]): Taux {
  return addDecimals(termes, TAUX) as Taux;
}
