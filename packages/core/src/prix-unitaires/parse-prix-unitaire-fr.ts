import type { PrixUnitaire } from "../brands.ts";
import { PRIX_UNITAIRE } from "../decimaux/decimal-shape.ts";
import { parseDecimalFr } from "../decimaux/parse-decimal-fr.ts";

/**
 * Reads a unit price as French people write it: decimal comma, thousands parted by spaces or not, « € » optional.
 *
 * Refuses by RangeError (in French, quoting the text, with the form expected) every point, too many decimals, uneven
 * groups, a zero with a sign, more than 15 integer digits; by TypeError what is not text.
 * @example
 * parsePrixUnitaireFr("0,0125 €") // => "0.0125"
 */
export function parsePrixUnitaireFr(text: string): PrixUnitaire {
  return parseDecimalFr(text, PRIX_UNITAIRE) as PrixUnitaire;
}
