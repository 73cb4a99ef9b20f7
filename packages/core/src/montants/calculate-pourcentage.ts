import type { Montant, Taux } from "../brands.ts";
import { MONTANT, TAUX } from "../decimaux/decimal-shape.ts";
import { divideHalfAway } from "../decimaux/divide-half-away.ts";
import { fromScaled, toScaled } from "../decimaux/scaled.ts";

/** A rate counts in millionths of a percent. */
const UNITES_DE_TAUX = 100_000_000n;

/**
 * Takes a rate, in percent, of an amount: computed exactly, then rounded once to the cent, halves away from zero.
 *
 * The share of `-x` is minus the share of `x`, so that a credit note mirrors its invoice. Refuses by RangeError what
 * is not an amount or a rate, and a result of more than 15 integer digits.
 * @example
 * calculatePourcentage(parseMontant("100.10"), parseTaux("5.5")) // => "5.51" (from 5.5055)
 */
export function calculatePourcentage(montant: Montant, taux: Taux): Montant {
  const product = toScaled(montant, MONTANT) * toScaled(taux, TAUX);
  return fromScaled(divideHalfAway(product, UNITES_DE_TAUX), MONTANT) as Montant;
}
