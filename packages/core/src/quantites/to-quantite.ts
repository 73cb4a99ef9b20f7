import type { Quantite } from "../brands.ts";
import { QUANTITE } from "../decimaux/decimal-shape.ts";
import { parseDecimal } from "../decimaux/parse-decimal.ts";
import { quoteInput } from "../quote-input.ts";

/**
 * Takes a whole number, such as a count of half-days, as a quantity.
 *
 * Refuses by RangeError a number that is not an integer: decimals come as text, see `parseQuantite`.
 * @example
 * toQuantite(3) // => "3"
 */
export function toQuantite(entier: number): Quantite {
  if (!Number.isSafeInteger(entier)) {
    throw new RangeError(`Quantité invalide ${quoteInput(entier)} : un nombre entier est attendu.`);
  }
  return parseDecimal(String(entier), QUANTITE) as Quantite;
}
