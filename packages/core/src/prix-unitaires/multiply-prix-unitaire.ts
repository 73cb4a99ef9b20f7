import type { Montant, PrixUnitaire, Quantite } from "../brands.ts";
import { MONTANT, PRIX_UNITAIRE, QUANTITE } from "../decimaux/decimal-shape.ts";
import { divideHalfAway } from "../decimaux/divide-half-away.ts";
import { fromScaled, toScaled } from "../decimaux/scaled.ts";

/** Six decimals of the price and four of the quantity, less the two that the amount keeps: eight. */
const UNITES_PAR_CENTIME = 100_000_000n;

/**
 * Prices a line: unit price times quantity, computed exactly, then rounded once to the cent, halves away from zero.
 *
 * The line of quantity `-q` is minus the line of `q`, so that a credit note mirrors its invoice. Refuses by RangeError
 * what is not a unit price or a quantity, and a result of more than 15 integer digits.
 * @example
 * multiplyPrixUnitaire(parsePrixUnitaire("0.0125"), parseQuantite("1234.5")) // => "15.43" (from 15.43125)
 */
export function multiplyPrixUnitaire(prixUnitaire: PrixUnitaire, quantite: Quantite): Montant {
  const product = toScaled(prixUnitaire, PRIX_UNITAIRE) * toScaled(quantite, QUANTITE);
  return fromScaled(divideHalfAway(product, UNITES_PAR_CENTIME), MONTANT) as Montant;
}
