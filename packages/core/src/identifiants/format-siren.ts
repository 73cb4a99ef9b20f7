import type { Siren } from "../brands.ts";
import { parseSiren } from "./parse-siren.ts";

/**
 * Writes a SIREN for people, in groups of three digits held together by non-breaking spaces (U+00A0).
 *
 * Refuses by RangeError what is not a SIREN. `parseSiren` reads the result back.
 * @example
 * formatSiren(parseSiren("732829320")) // => "732 829 320"
 */
export function formatSiren(siren: Siren): string {
  return parseSiren(siren).replace(/^(\d{3})(\d{3})/, "$1\u00A0$2\u00A0");
}
