import type { Quantite } from "../brands.ts";
import { QUANTITE } from "../decimaux/decimal-shape.ts";
import { parseDecimal } from "../decimaux/parse-decimal.ts";

/**
 * Reads a quantity written with a point, as JSON and database columns hold it: at most four decimals.
 *
 * Zeros that only fill a column of fixed scale are dropped, so that equal numbers are equal texts. Refuses by
 * RangeError (in French, quoting the text) everything else, `-0` and more than 15 integer digits included; by
 * TypeError what is not text.
 * @example
 * parseQuantite("3.0000") // => "3"
 */
export function parseQuantite(text: string): Quantite {
  return parseDecimal(text, QUANTITE) as Quantite;
}
