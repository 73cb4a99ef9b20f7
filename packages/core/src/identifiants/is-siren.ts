import type { Siren } from "../brands.ts";
import { hasLuhnKey } from "./luhn.ts";

/**
 * Tells whether a value is a SIREN in its stored form: nine digits, no space, the last being the Luhn key.
 *
 * Says nothing of whether the number was ever given to somebody: only the Sirene register knows.
 * `"000000000"` has a right key but no holder, so it is refused. Never throws.
 *
 * Clause: code de commerce, art. R. 123-221 (numéro d'identité des entreprises); key as published by the INSEE.
 * @example
 * isSiren("732829320") // => true
 * isSiren("732829321") // => false
 */
export function isSiren(value: unknown): value is Siren {
  return typeof value === "string" && /^\d{9}$/.test(value) && value !== "000000000" && hasLuhnKey(value);
}
