import type { LireFiltre } from "./parse-filtres.ts";

/**
 * Reads one of some values from an address.
 *
 * @example
 * parseChoix(["nom", "-nom"])("couleur") // => undefined
 */
export function parseChoix<const T extends string>(choix: readonly T[]): LireFiltre<T> {
  return (valeur) => choix.find((connu) => connu === valeur);
}
