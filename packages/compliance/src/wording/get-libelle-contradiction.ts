import { LIBELLES_CONTRADICTIONS } from "./libelles-doutes.ts";

/**
 * Names a contradiction of a classement in words. Those that the law implies of a legal form are known by their prefix;
 * one that has no words is given by its id.
 * @example
 * getLibelleContradiction("ailleurs") // => "ailleurs"
 */
export function getLibelleContradiction(id: string): string {
  const connue = Object.keys(LIBELLES_CONTRADICTIONS).find((prefixe) => id.startsWith(prefixe));
  return connue === undefined ? id : (LIBELLES_CONTRADICTIONS[connue] ?? id);
}
