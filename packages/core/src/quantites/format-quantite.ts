import type { Quantite } from "../brands.ts";
import { QUANTITE } from "../decimaux/decimal-shape.ts";
import { formatDecimalFr } from "../decimaux/format-decimal-fr.ts";

/**
 * Writes a quantity for French readers: groups parted by U+202F, decimal comma.
 *
 * Refuses by RangeError what is not a quantity. `parseQuantiteFr` reads the result back.
 * @example
 * formatQuantite(parseQuantite("1234.5")) // => "1 234,5"
 */
export function formatQuantite(quantite: Quantite): string {
  return formatDecimalFr(quantite, QUANTITE);
}
