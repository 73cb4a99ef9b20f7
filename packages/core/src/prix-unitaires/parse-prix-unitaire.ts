import type { PrixUnitaire } from "../brands.ts";
import { PRIX_UNITAIRE } from "../decimaux/decimal-shape.ts";
import { parseDecimal } from "../decimaux/parse-decimal.ts";

/**
 * Reads a unit price written with a point, as JSON and database columns hold it: two to six decimals.
 *
 * Zeros that only fill a column of fixed scale are dropped, so that equal numbers are equal texts. Refuses by
 * RangeError (in French, quoting the text) everything else, `-0` and more than 15 integer digits included; by
 * TypeError what is not text.
 * @example
 * parsePrixUnitaire("12.500000") // => "12.50"
 */
export function parsePrixUnitaire(text: string): PrixUnitaire {
  return parseDecimal(text, PRIX_UNITAIRE) as PrixUnitaire;
}
