import type { NumeroTva, Siren } from "../brands.ts";
import { parseSiren } from "./parse-siren.ts";

/**
 * Builds the VAT number that a SIREN would have: `FR`, the key on two digits, the SIREN.
 *
 * The key is (12 + 3 × (SIREN modulo 97)) modulo 97. The tax office alone says whether the body has such a number:
 * a body out of the scope of VAT has none. Refuses by RangeError what is not a SIREN.
 *
 * Clause: CGI, art. 286 ter; directive 2006/112/CE, art. 215 (prefix).
 * @example
 * buildNumeroTva(parseSiren("732829320")) // => "FR44732829320"
 */
export function buildNumeroTva(siren: Siren): NumeroTva {
  const digits = parseSiren(siren);
  const key = (12 + 3 * (Number(digits) % 97)) % 97;
  return `FR${String(key).padStart(2, "0")}${digits}` as NumeroTva;
}
