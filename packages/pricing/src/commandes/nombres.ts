import type { Montant } from "@ia-territoires/core";

const pad = (nombre: number, largeur: number): string => String(nombre).padStart(largeur, "0");
/** Texts looked up instead of made: `".00"`… `".99"`, `"0"`… `"999"`, `"000"`… `"999"`. */
const DECIMALES: readonly string[] = Array.from({ length: 100 }, (_, reste) => `.${pad(reste, 2)}`);
const ENTIERS: readonly string[] = Array.from({ length: 1_000 }, (_, nombre) => String(nombre));
const GROUPES: readonly string[] = Array.from({ length: 1_000 }, (_, nombre) => pad(nombre, 3));
/** Powers of ten that a product of two texts can ask for. */
const PUISSANCES: readonly number[] = Array.from({ length: 16 }, (_, exposant) => 10 ** exposant);

/** Decimals of the last text read by {@link readChiffres}: a number goes by without an object to hold two. */
let decimalesLues = 0;

/**
 * The digits of a decimal text as one integer, its point left out: `"12.50"` is 1250. NaN for what is not plain decimal
 * text, or has too many digits to be held exactly: the caller then takes the exact path, which refuses or computes.
 */
export function readChiffres(texte: string): number {
  const { length } = texte;
  if (length > 16) return Number.NaN;
  const premier = texte.charCodeAt(0) === 45 ? 1 : 0;
  let valeur = 0;
  let point = -1;
  for (let rang = premier; rang < length; rang++) {
    const chiffre = texte.charCodeAt(rang) - 48;
    if (chiffre >= 0 && chiffre <= 9) valeur = valeur * 10 + chiffre;
    // A point between two digits, once.
    else if (chiffre === -2 && point === -1 && rang > premier && rang + 1 < length) point = rang;
    else return Number.NaN;
  }
  decimalesLues = point === -1 ? 0 : length - point - 1;
  // No digit, a zero with a sign, or a zero in front of a digit: not how these texts are written.
  if (length === premier || (premier === 1 && valeur === 0)) return Number.NaN;
  if (texte.charCodeAt(premier) === 48 && length - premier > 1 && point !== premier + 1) return Number.NaN;
  return premier === 1 ? -valeur : valeur;
}

/** How many decimals a plain decimal text has. */
export function countDecimales(texte: string): number {
  const point = texte.indexOf(".");
  return point === -1 ? 0 : texte.length - point - 1;
}

/**
 * Quantity × unit price in cents, rounded once; NaN when a text is not plain, has too many decimals, the price is
 * negative or the product too large to be exact.
 */
export function multiplyTextes(quantite: string, prix: string): number {
  const chiffresPrix = readChiffres(prix);
  const decimalesPrix = decimalesLues;
  const produit = readChiffres(quantite) * chiffresPrix;
  const decimales = decimalesLues;
  if (decimalesPrix < 2 || decimalesPrix > 6 || decimales > 4 || prix.charCodeAt(0) === 45) return Number.NaN;
  return isSur(produit) ? divideArrondi(produit, decimalesPrix + decimales - 2) : Number.NaN;
}

/** Whether a whole number is held exactly; false for NaN. */
export function isSur(valeur: number): boolean {
  return valeur <= Number.MAX_SAFE_INTEGER && valeur >= -Number.MAX_SAFE_INTEGER;
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

/**
 * The same as {@link divideParDiviseur}, given 1 ÷ `diviseur`: for a divisor that serves many times. A product with the
 * inverse is one off at most, on either side, for safe integers; the exact remainder tells.
 */
export function divideParInverse(valeur: number, diviseur: number, inverse: number): number {
  const grandeur = valeur < 0 ? -valeur : valeur;
  let quotient = Math.floor(grandeur * inverse);
  let reste = grandeur - quotient * diviseur;
  if (reste < 0) {
    quotient -= 1;
    reste += diviseur;
  } else if (reste >= diviseur) {
    quotient += 1;
    reste -= diviseur;
  }
  if (reste >= diviseur - reste) quotient += 1;
  return valeur < 0 ? 0 - quotient : quotient;
}

/** Cents as an amount; never `-0.00`. */
export function formatCentimes(centimes: number): Montant {
  const grandeur = centimes < 0 ? -centimes : centimes;
  const euros = Math.floor(grandeur / 100);
  const texte = formatEntier(euros) + (DECIMALES[grandeur - euros * 100] ?? "");
  return (centimes < 0 ? `-${texte}` : texte) as Montant;
}

function formatEntier(entier: number): string {
  if (entier < 1_000) return ENTIERS[entier] ?? "";
  if (entier >= 1_000_000) return String(entier);
  const milliers = Math.floor(entier / 1_000);
  return (ENTIERS[milliers] ?? "") + (GROUPES[entier - milliers * 1_000] ?? "");
}
