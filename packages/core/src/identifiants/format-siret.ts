import type { Siret } from "../brands.ts";
import { parseSiret } from "./parse-siret.ts";

/**
 * Writes a SIRET for people: the SIREN in groups of three, then the five digits of the NIC, with U+00A0 between.
 *
 * Refuses by RangeError what is not a SIRET. `parseSiret` reads the result back.
 * @example
 * formatSiret(parseSiret("73282932000074")) // => "732 829 320 00074"
 */
export function formatSiret(siret: Siret): string {
  return parseSiret(siret).replace(/^(\d{3})(\d{3})(\d{3})/, "$1\u00A0$2\u00A0$3\u00A0");
}
