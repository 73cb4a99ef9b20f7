import type { NumeroTva } from "../brands.ts";
import { buildNumeroTva } from "./build-numero-tva.ts";
import { isSiren } from "./is-siren.ts";

/**
 * Tells whether a value is a French VAT number in its stored form: `FR`, the right key of two digits, a SIREN.
 *
 * Numbers of other countries, numbers whose key holds letters and Monaco's (which stand on no SIREN) give false.
 * Never throws. Only VIES knows whether the number is active.
 *
 * Clause: CGI, art. 286 ter.
 * @example
 * isNumeroTva("FR44732829320") // => true
 * isNumeroTva("FR45732829320") // => false
 */
export function isNumeroTva(value: unknown): value is NumeroTva {
  if (typeof value !== "string" || !/^FR\d{11}$/.test(value)) return false;
  const siren = value.slice(4);
  return isSiren(siren) && buildNumeroTva(siren) === value;
}
