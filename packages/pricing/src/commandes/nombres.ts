import type { Montant } from "@ia-territoires/core";

/** `".00"` to `".99"`: looking a text up is quicker than making it. */
const DECIMALES: readonly string[] = Array.from(
  { length: 100 },
  (_, reste) => `.${String(reste).padStart(2, "0")}`,
);
/** Powers of ten that a product of two texts can ask for. */
const PUISSANCES: readonly number[] = Array.from({ length: 16 }, (_, exposant) => 10 ** exposant);

/**
 * The digits of a decimal text as one integer, its point left out: `"12.50"` is 1250. NaN for what is not plain decimal
 * text, or has too many digits to be held exactly: the caller then takes the exact path, which refuses or computes.
 */
export function readChiffres(texte: string): number {
  const { length } = texte;
  if (length > 16) return Number.NaN;
  let valeur = 0;
  let points = 0;
  let rang = texte.charCodeAt(0) === 45 ? 1 : 0;
  const premier = rang;
  // A zero in front of a digit is not how these texts are written.
  if (texte.charCodeAt(rang) === 48 && rang + 1 < length && texte.charCodeAt(rang + 1) !== 46)
    return Number.NaN;
  for (; rang < length; rang++) {
    const chiffre = texte.charCodeAt(rang) - 48;
    if (chiffre >= 0 && chiffre <= 9) valeur = valeur * 10 + chiffre;
    // A point between two digits, once.
    else if (chiffre === -2 && points++ === 0 && rang > premier && rang + 1 < length) continue;
    else return Number.NaN;
  }
  if (rang === premier || (premier === 1 && valeur === 0)) return Number.NaN;
  return premier === 1 ? -valeur : valeur;
}

/** How many decimals a text has. */
export function countDecimales(texte: string): number {
  const point = texte.indexOf(".");
  return point === -1 ? 0 : texte.length - point - 1;
}

/**
 * `valeur` ÷ 10^`exposant`, rounded to the integer, halves away from zero. Exact for a safe integer: the quotient of two
 * floats may be one off, its remainder is not.
 */
export function divideArrondi(valeur: number, exposant: number): number {
  if (exposant === 0) return valeur;
  return divideParDiviseur(valeur, PUISSANCES[exposant] ?? 10 ** exposant);
}

/** `valeur` ÷ `diviseur`, both safe integers, rounded to the integer, halves away from zero. */
export function divideParDiviseur(valeur: number, diviseur: number): number {
  const grandeur = valeur < 0 ? -valeur : valeur;
  let quotient = Math.floor(grandeur / diviseur);
  let reste = grandeur - quotient * diviseur;
  if (reste < 0) {
    quotient -= 1;
    reste += diviseur;
  }
  if (reste >= diviseur - reste) quotient += 1;
  return valeur < 0 ? 0 - quotient : quotient;
}

/** Cents as an amount; never `-0.00`. */
export function formatCentimes(centimes: number): Montant {
  const grandeur = centimes < 0 ? -centimes : centimes;
  const euros = Math.floor(grandeur / 100);
  const texte = euros + (DECIMALES[grandeur - euros * 100] ?? "");
  return (centimes < 0 ? `-${texte}` : texte) as Montant;
}
