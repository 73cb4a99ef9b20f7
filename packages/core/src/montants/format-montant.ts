import type { Montant } from "../brands.ts";
import { MONTANT } from "../decimaux/decimal-shape.ts";
import { formatDecimalFr } from "../decimaux/format-decimal-fr.ts";

/**
 * Writes an amount for French readers: groups parted by U+202F, decimal comma, U+00A0 before « € ».
 *
 * Refuses by RangeError what is not an amount. `parseMontantFr` reads the result back.
 * @example
 * formatMontant(parseMontant("1234.56")) // => "1 234,56 €"
 */
export function formatMontant(montant: Montant): string {
  return formatDecimalFr(montant, MONTANT);
}
