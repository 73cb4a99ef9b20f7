import type { Taux } from "../brands.ts";
import { TAUX } from "../decimaux/decimal-shape.ts";
import { parseDecimal } from "../decimaux/parse-decimal.ts";

/**
 * Reads a rate written with a point, as JSON and database columns hold it: a percentage with at most six decimals.
 *
 * Zeros that only fill a column of fixed scale are dropped, so that equal numbers are equal texts. Refuses by
 * RangeError (in French, quoting the text) everything else, `-0` and more than 15 integer digits included; by
 * TypeError what is not text.
 * @example
 * parseTaux("5.50") // => "5.5"
 */
export function parseTaux(text: string): Taux {
  return parseDecimal(text, TAUX) as Taux;
}
