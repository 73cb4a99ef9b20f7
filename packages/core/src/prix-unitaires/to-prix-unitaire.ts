import type { Montant, PrixUnitaire } from "../brands.ts";
import { MONTANT } from "../decimaux/decimal-shape.ts";
import { parseDecimal } from "../decimaux/parse-decimal.ts";

/**
 * Takes an amount as the price of one unit. The text does not change: two decimals suit both.
 *
 * Refuses by RangeError what is not an amount.
 * @example
 * toPrixUnitaire(parseMontant("200.00")) // => "200.00"
 */
export function toPrixUnitaire(montant: Montant): PrixUnitaire {
  const texte: string = parseDecimal(montant, MONTANT);
  return texte as PrixUnitaire;
}
