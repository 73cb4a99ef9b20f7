import type { Quantite } from "../brands.ts";
import { QUANTITE } from "../decimaux/decimal-shape.ts";
import { parseDecimalFr } from "../decimaux/parse-decimal-fr.ts";

/**
 * Reads a quantity as French people write it: decimal comma, thousands parted by spaces or not.
 *
 * Refuses by RangeError (in French, quoting the text, with the form expected) every point, too many decimals, uneven
 * groups, a zero with a sign, more than 15 integer digits; by TypeError what is not text.
 * @example
 * parseQuantiteFr("1 234,5") // => "1234.5"
 */
export function parseQuantiteFr(text: string): Quantite {
  return parseDecimalFr(text, QUANTITE) as Quantite;
}
