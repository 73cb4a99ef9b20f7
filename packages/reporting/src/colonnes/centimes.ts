import { type Montant, parseMontant } from "@ia-territoires/core";

/** Digits of an amount that fit a safe integer of cents: 13 before the comma, two after. */
const MAX_LENGTH = 16;
const ZERO = 48;

/**
 * Reads an amount as a whole number of cents. What is no amount is refused by `parseMontant`, with its sentence; ten
 * million million euros and more are refused, since sums of cents must stay exact.
 */
export function readCentimes(montant: Montant): number {
  const length = montant.length;
  const negative = montant.charCodeAt(0) === 45;
  const point = length - 3;
  const debut = negative ? 1 : 0;
  const zeroEnTete = montant.charCodeAt(debut) === ZERO && point > debut + 1;
  if (length - debut > MAX_LENGTH || point <= debut || montant.charCodeAt(point) !== 46 || zeroEnTete) {
    return refuse(montant);
  }
  let centimes = 0;
  for (let index = debut; index < length; index += 1) {
    if (index === point) continue;
    const digit = montant.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return refuse(montant);
    centimes = centimes * 10 + digit;
  }
  if (negative && centimes === 0) return refuse(montant);
  return negative ? -centimes : centimes;
}

function refuse(montant: Montant): never {
  throw new RangeError(
    `Montant ${parseMontant(montant)} trop grand : moins de 10 000 milliards d'euros attendus par ligne.`,
  );
}

/** Writes a whole number of cents as an amount. */
export function toMontant(centimes: number): Montant {
  const digits = String(Math.abs(centimes)).padStart(3, "0");
  return `${centimes < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}` as Montant;
}
