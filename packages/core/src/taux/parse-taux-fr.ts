import type { Taux } from "../brands.ts";
import { TAUX } from "../decimaux/decimal-shape.ts";
import { parseDecimalFr } from "../decimaux/parse-decimal-fr.ts";

/**
 * Reads a rate as French people write it: decimal comma, thousands parted by spaces or not, « % » optional.
 *
 * Refuses by RangeError (in French, quoting the text, with the form expected) every point, too many decimals, uneven
 * groups, a zero with a sign, more than 15 integer digits; by TypeError what is not text.
 * @example
 * parseTauxFr("5,5 %") // => "5.5"
 */
export function parseTauxFr(text: string): Taux {
  return parseDecimalFr(text, TAUX) as Taux;
}
