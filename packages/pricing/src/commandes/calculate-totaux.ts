import { quoteInput } from "@ia-territoires/core";
import { calculateExact } from "./calculate-exact.ts";
import { calculateVite } from "./calculate-vite.ts";
import type { LecturesTotaux, LignePrix, Totaux } from "./totaux.ts";

/**
 * Prices lines and their totals, to the cent: each line is quantity × unit price rounded once, less its discount, then
 * one base and one tax per rate (EN 16931: BR-CO-10, BR-CO-17, BR-CO-15). Halves go away from zero, so that the lines
 * of a credit note (negative quantities) give exactly minus the amounts of the invoice.
 *
 * A percentage of discount is taken on the rounded gross amount and rounded to the cent, as an invoice prints it.
 * Amounts that do not fit in 2^53 cents are computed on big integers: nothing is ever rounded but where said.
 *
 * Throws a RangeError or TypeError, in French and quoting the input, on what is not a quantity (4 decimals at most) or a
 * unit price (6 at most), a negative price, a discount below 0 or beyond its line, a rate that no French invoice can
 * carry, an exemption without its mention.
 * @example
 * const tva = { categorie: "S", taux: "20" };
 * calculateTotaux([{ quantite: "3", prixUnitaire: "10.35", tva }, { quantite: "0.5", prixUnitaire: "807.50", tva }])
 * // => { totalHt: "434.80", totalTva: "86.96", totalTtc: "521.76", parTva: [{ taux: "20", … }], … }
 */
export function calculateTotaux(lignes: readonly LignePrix[], lectures?: Partial<LecturesTotaux>): Totaux {
  if (!Array.isArray(lignes)) throw new TypeError(`Lignes : liste attendue, reçu ${quoteInput(lignes)}.`);
  const lues = getLecturesTotaux(lectures);
  return calculateVite(lignes, lues) ?? calculateExact(lignes, lues);
}

const PRIX: readonly LecturesTotaux["prix"][] = ["ht", "ttc"];
const ARRONDIS: readonly LecturesTotaux["arrondiTva"][] = ["par-taux", "par-ligne"];

/** Completes the readings by their defaults; throws on one that does not exist. */
function getLecturesTotaux({
  prix = "ht",
  arrondiTva = "par-taux",
}: Partial<LecturesTotaux> = {}): LecturesTotaux {
  if (!PRIX.includes(prix))
    throw new RangeError(`prix : « ht » ou « ttc » attendu, reçu ${quoteInput(prix)}.`);
  if (!ARRONDIS.includes(arrondiTva)) {
    throw new RangeError(
      `arrondiTva : « par-taux » ou « par-ligne » attendu, reçu ${quoteInput(arrondiTva)}.`,
    );
  }
  return { prix, arrondiTva };
}
