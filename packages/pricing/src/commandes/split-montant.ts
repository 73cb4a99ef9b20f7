import { parseMontant, parseQuantite, quoteInput } from "@ia-territoires/core";
import type { Montant, Quantite } from "@ia-territoires/core";

/**
 * Shares an amount by weights without losing a cent: each part rounded down, then the cents left go to the largest
 * remainders, the first of the list when they are equal. A negative amount is shared like its magnitude, so that a
 * credit note mirrors.
 *
 * For the members of a groupement conjoint, each paid its own share (CCAG-TIC, art. 12.1). Exact: weights are integers
 * of any size, nothing is divided before the end. Throws a RangeError on no weight, a negative one, or none above zero.
 * @example
 * splitMontant("100.00", ["1", "1", "1"]) // => ["33.34", "33.33", "33.33"]
 * splitMontant("-0.05", ["60", "40"]) // => ["-0.03", "-0.02"]
 */
export function splitMontant(montant: Montant, poids: readonly Quantite[]): readonly Montant[] {
  if (!Array.isArray(poids) || poids.length === 0) {
    throw new RangeError(`Parts : au moins un poids attendu, reçu ${quoteInput(poids)}.`);
  }
  const entiers = (poids as readonly Quantite[]).map((texte) => {
    const [entier = "", decimales = ""] = parseQuantite(texte).split(".");
    if (entier.startsWith("-")) throw new RangeError(`Parts : poids négatif ${quoteInput(texte)}.`);
    return BigInt(entier + decimales.padEnd(4, "0"));
  });
  const somme = entiers.reduce((total, part) => total + part, 0n);
  if (somme === 0n) throw new RangeError("Parts : un poids au moins doit dépasser zéro.");
  const centimes = BigInt(parseMontant(montant).replace(".", ""));
  const grandeur = centimes < 0n ? -centimes : centimes;
  const parts = entiers.map((part) => (grandeur * part) / somme);
  const restes = entiers.map((part, rang) => ({ rang, reste: (grandeur * part) % somme }));
  restes.sort((a, b) => (a.reste === b.reste ? a.rang - b.rang : a.reste > b.reste ? -1 : 1));
  const manque = Number(grandeur - parts.reduce((total, part) => total + part, 0n));
  for (const { rang } of restes.slice(0, manque)) parts[rang] = (parts[rang] ?? 0n) + 1n;
  return parts.map((part) => formatPart(centimes < 0n ? -part : part));
}

function formatPart(centimes: bigint): Montant {
  const chiffres = (centimes < 0n ? -centimes : centimes).toString().padStart(3, "0");
  return `${centimes < 0n ? "-" : ""}${chiffres.slice(0, -2)}.${chiffres.slice(-2)}` as Montant;
}
