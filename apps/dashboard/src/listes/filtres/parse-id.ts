const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Keeps an identifier of an address; anything else is left out.
 *
 * @example
 * parseId("caen") // => undefined
 */
export function parseId(valeur: unknown): string | undefined {
  return typeof valeur === "string" && UUID.test(valeur) ? valeur : undefined;
}
