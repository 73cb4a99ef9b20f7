import type { PrixUnitaire } from "../brands.ts";
import { addDecimals } from "../decimaux/add-decimals.ts";
import { PRIX_UNITAIRE } from "../decimaux/decimal-shape.ts";

/**
 * Adds unit prices exactly; none makes zero.
 *
 * Refuses by RangeError what is not a unit price and a sum of more than 15 integer digits.
 * @example
 * addPrixUnitaires(parsePrixUnitaire("0.0125"), parsePrixUnitaire("0.0125")) // => "0.025"
 */
export function addPrixUnitaires(...termes: readonly PrixUnitaire[]): PrixUnitaire {
  return addDecimals(termes, PRIX_UNITAIRE) as PrixUnitaire;
}
