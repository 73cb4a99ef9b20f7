import { parseMontant, parseTaux } from "@ia-territoires/core";
import type { Montant, Taux } from "@ia-territoires/core";

/** A Taux counts in millionths of a percent. */
const CENT_POUR_CENT = 100n * 1_000_000n;

/**
 * Finds the amount without tax in an amount with tax: TTC ÷ (1 + taux), exact, then rounded once to the cent, halves
 * away from zero, so that a credit note mirrors its invoice. The tax is the rest.
 *
 * Throws a RangeError on what is not an amount or a rate, and on a negative rate.
 * @example
 * removeTva("521.76", "20") // => "434.80"
 */
export function removeTva(montantTtc: Montant, taux: Taux): Montant {
  const [entier = "", decimales = ""] = parseTaux(taux).split(".");
  const part = BigInt(entier + decimales.padEnd(6, "0"));
  if (part < 0n) throw new RangeError(`TVA : un taux négatif (${taux}) n'a pas de sens.`);
  const centimes = BigInt(parseMontant(montantTtc).replace(".", ""));
  const grandeur = centimes < 0n ? -centimes : centimes;
  const diviseur = CENT_POUR_CENT + part;
  const ht = ((2n * grandeur * CENT_POUR_CENT + diviseur) / (2n * diviseur)).toString().padStart(3, "0");
  const texte = `${ht.slice(0, -2)}.${ht.slice(-2)}`;
  return (centimes < 0n && texte !== "0.00" ? `-${texte}` : texte) as Montant;
}
