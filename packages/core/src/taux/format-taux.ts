import type { Taux } from "../brands.ts";
import { TAUX } from "../decimaux/decimal-shape.ts";
import { formatDecimalFr } from "../decimaux/format-decimal-fr.ts";

/**
 * Writes a rate for French readers: groups parted by U+202F, decimal comma, U+00A0 before the unit.
 *
 * Refuses by RangeError what is not a rate. `parseTauxFr` reads the result back.
 * @example
 * formatTaux(parseTaux("5.5")) // => "5,5 %"
 */
export function formatTaux(taux: Taux): string {
  return formatDecimalFr(taux, TAUX);
}
