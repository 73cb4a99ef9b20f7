import { type Quantite, parseQuantite } from "@ia-territoires/core";

const ZERO = 48;
const DECIMALES = 4;
/** Code of « . » less that of « 0 ». */
const POINT = -2;

/** Reads a quantity as a whole number of ten-thousandths; what is no quantity is refused by `parseQuantite`. */
export function readDixMilliemes(quantite: Quantite): number {
  const length = quantite.length;
  const negative = quantite.charCodeAt(0) === 45;
  const debut = negative ? 1 : 0;
  let point = length;
  let valeur = 0;
  for (let index = debut; index < length; index += 1) {
    const digit = quantite.charCodeAt(index) - ZERO;
    if (digit >= 0 && digit <= 9) valeur = valeur * 10 + digit;
    else if (digit === POINT && point === length) point = index;
    else return refuse(quantite);
  }
  const entiers = point - debut;
  const decimales = Math.max(length - point - 1, 0);
  const zeroEnTete = entiers > 1 && quantite.charCodeAt(debut) === ZERO;
  if (entiers < 1 || zeroEnTete || decimales > DECIMALES || point === length - 1) return refuse(quantite);
  valeur *= 10 ** (DECIMALES - decimales);
  if (!Number.isSafeInteger(valeur) || (negative && valeur === 0)) return refuse(quantite);
  return negative ? -valeur : valeur;
}

function refuse(quantite: Quantite): never {
  throw new RangeError(
    `Quantité ${parseQuantite(quantite)} trop grande : moins de 900 milliards d'unités attendues par ligne.`,
  );
}

/** Writes a whole number of ten-thousandths as a quantity, without useless zeros. */
export function toQuantiteTexte(valeur: number): Quantite {
  const digits = String(Math.abs(valeur)).padStart(DECIMALES + 1, "0");
  const decimals = digits.slice(-DECIMALES).replace(/0+$/, "");
  const entier = digits.slice(0, -DECIMALES);
  return `${valeur < 0 ? "-" : ""}${entier}${decimals === "" ? "" : `.${decimals}`}` as Quantite;
}
