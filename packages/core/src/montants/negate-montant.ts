import type { Montant } from "../brands.ts";
import { MONTANT } from "../decimaux/decimal-shape.ts";
import { fromScaled, toScaled } from "../decimaux/scaled.ts";

/**
 * Changes the sign of an amount, as a credit note (avoir) does; zero stays `"0.00"`.
 *
 * Refuses by RangeError what is not an amount.
 * @example
 * negateMontant(parseMontant("200.00")) // => "-200.00"
 */
export function negateMontant(montant: Montant): Montant {
  return fromScaled(-toScaled(montant, MONTANT), MONTANT) as Montant;
}
