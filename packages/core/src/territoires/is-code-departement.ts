import type { CodeDepartement } from "../brands.ts";
import { CODES_DEPARTEMENT } from "./codes-departement.ts";

const CODES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(CODES_DEPARTEMENT);

/**
 * Tells whether a value is the code of a département or of an overseas collectivité, in its stored form.
 *
 * Leading zero and capital letter matter: `"1"` and `"2a"` give false. Never throws.
 * @example
 * isCodeDepartement("2A") // => true
 * isCodeDepartement("20") // => false
 */
export function isCodeDepartement(value: unknown): value is CodeDepartement {
  return CODES.has(value);
}
