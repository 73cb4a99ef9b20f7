import type { Siret } from "../brands.ts";
import { isSiren } from "./is-siren.ts";
import { hasLuhnKey } from "./luhn.ts";

const SIREN_LA_POSTE = "356000000";
const SIRET_SIEGE_LA_POSTE = "35600000000048";

/**
 * Tells whether a value is a SIRET in its stored form: fourteen digits, a right SIREN first, a right key last.
 *
 * The key is Luhn's over the fourteen digits. La Poste has too many establishments for it: under SIREN 356000000,
 * the sum of the fourteen digits is a multiple of 5, except for the head office, which follows Luhn.
 * Establishments are numbered from 0001, so a NIC beginning with 0000 (a usual placeholder) is refused.
 * Never throws. Says nothing of whether the establishment exists or is still open.
 *
 * Clause: code de commerce, art. R. 123-221; rules of the keys as published by the INSEE.
 * @example
 * isSiret("73282932000074") // => true
 * isSiret("35600000049837") // => true (a post office)
 */
export function isSiret(value: unknown): value is Siret {
  if (typeof value !== "string" || !/^\d{14}$/.test(value)) return false;
  const siren = value.slice(0, 9);
  if (!isSiren(siren) || value.startsWith("0000", 9)) return false;
  if (siren === SIREN_LA_POSTE && value !== SIRET_SIEGE_LA_POSTE) return sumDigits(value) % 5 === 0;
  return hasLuhnKey(value);
}

function sumDigits(digits: string): number {
  return digits.split("").reduce((sum, digit) => sum + Number(digit), 0);
}
