import type { Siren, Siret } from "../brands.ts";
import { parseSiren } from "./parse-siren.ts";
import { parseSiret } from "./parse-siret.ts";

/**
 * Gives the SIREN of the legal unit to which an establishment belongs: the first nine digits of its SIRET.
 *
 * Refuses by RangeError what is not a SIRET.
 *
 * Clause: code de commerce, art. R. 123-221.
 * @example
 * getSiren(parseSiret("73282932000074")) // => "732829320"
 */
export function getSiren(siret: Siret): Siren {
  return parseSiren(parseSiret(siret).slice(0, 9));
}
