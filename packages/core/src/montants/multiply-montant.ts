import type { Montant } from "../brands.ts";
import { MONTANT } from "../decimaux/decimal-shape.ts";
import { fromScaled, toScaled } from "../decimaux/scaled.ts";
import { quoteInput } from "../quote-input.ts";

/**
 * Multiplies an amount by a whole number, exactly: nothing is rounded.
 *
 * Refuses by RangeError what is not an amount, a factor that is not an integer (0.25, NaN, Infinity, above 2^53) and
 * a result of more than 15 integer digits. For a quantity with decimals, see {@link multiplyPrixUnitaire}.
 * @example
 * multiplyMontant(parseMontant("200.00"), 9) // => "1800.00"
 */
export function multiplyMontant(montant: Montant, entier: number): Montant {
  if (!Number.isSafeInteger(entier)) {
    throw new RangeError(`Multiplicateur invalide ${quoteInput(entier)} : un nombre entier est attendu.`);
  }
  return fromScaled(toScaled(montant, MONTANT) * BigInt(entier), MONTANT) as Montant;
}
