import type { Quantite } from "../brands.ts";
import { addDecimals } from "../decimaux/add-decimals.ts";
import { QUANTITE } from "../decimaux/decimal-shape.ts";

/**
 * Adds quantities exactly; none makes zero.
 *
 * Refuses by RangeError what is not a quantity and a sum of more than 15 integer digits.
 * @example
 * addQuantites(parseQuantite("0.5"), parseQuantite("0.5")) // => "1"
 */
export function addQuantites(...termes: readonly Quantite[]): Quantite {
  return addDecimals(termes, QUANTITE) as Quantite;
}
