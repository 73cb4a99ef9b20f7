/**
 * Tells whether the last digit of a run of digits is its Luhn key (sum modulo 10 is zero).
 * The caller guarantees that the text holds digits only.
 */
export function hasLuhnKey(digits: string): boolean {
  return sumLuhn(digits) % 10 === 0;
}

function sumLuhn(digits: string): number {
  let sum = 0;
  for (let rank = 0; rank < digits.length; rank += 1) {
    const digit = Number(digits[digits.length - 1 - rank]);
    const weighted = rank % 2 === 0 ? digit : digit * 2;
    // A product above 9 counts as the sum of its two digits, which is the product less 9.
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum;
}
