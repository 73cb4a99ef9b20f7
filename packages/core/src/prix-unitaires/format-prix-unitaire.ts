import type { PrixUnitaire } from "../brands.ts";
import { PRIX_UNITAIRE } from "../decimaux/decimal-shape.ts";
import { formatDecimalFr } from "../decimaux/format-decimal-fr.ts";

/**
 * Writes a unit price for French readers: groups parted by U+202F, decimal comma, U+00A0 before the unit.
 *
 * Refuses by RangeError what is not a unit price. `parsePrixUnitaireFr` reads the result back.
 * @example
 * formatPrixUnitaire(parsePrixUnitaire("1234.5678")) // => "1 234,5678 €"
 */
export function formatPrixUnitaire(prixUnitaire: PrixUnitaire): string {
  return formatDecimalFr(prixUnitaire, PRIX_UNITAIRE);
}
