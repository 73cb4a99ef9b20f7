import type { Montant } from "../brands.ts";
import { MONTANT } from "../decimaux/decimal-shape.ts";
import { parseDecimalFr } from "../decimaux/parse-decimal-fr.ts";

/**
 * Reads an amount of euros as French people write it, « € » optional.
 *
 * Decimal comma, at most two decimals; thousands in groups of three parted by a space (ordinary, U+00A0, U+202F,
 * U+2009) or not parted. Refuses by RangeError (in French, quoting the text, with the form expected) every point
 * (`1.234` and `1,234.56` are ambiguous), a third decimal, uneven groups, `-0,00`, more than 15 integer digits;
 * by TypeError what is not text.
 * @example
 * parseMontantFr("1 234,5 €") // => "1234.50"
 */
export function parseMontantFr(text: string): Montant {
  return parseDecimalFr(text, MONTANT) as Montant;
}
