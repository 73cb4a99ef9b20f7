import { TERRITOIRES, type Territoire } from "./territoire.ts";

/**
 * Tells whether a value is the code of a territory, in capitals. Never throws.
 * @example
 * isTerritoire("AM") // => true
 * isTerritoire("am") // => false
 */
export function isTerritoire(value: unknown): value is Territoire {
  return TERRITOIRES.includes(value as Territoire);
}
