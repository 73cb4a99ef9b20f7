import type { Montant } from "../brands.ts";
import { MONTANT } from "../decimaux/decimal-shape.ts";
import { parseDecimal } from "../decimaux/parse-decimal.ts";

/**
 * Reads an amount of euros in its stored form, the only one: a point, exactly two decimals.
 *
 * Refuses by RangeError (in French, quoting the text) everything else, `"-0.00"` and more than 15 integer digits
 * included; by TypeError what is not text. For what people type, see {@link parseMontantFr}.
 * @example
 * parseMontant("1800.00") // => "1800.00"
 */
export function parseMontant(text: string): Montant {
  return parseDecimal(text, MONTANT) as Montant;
}
