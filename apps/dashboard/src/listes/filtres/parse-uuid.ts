const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Reads the identifier of a row from an address.
 *
 * @example
 * parseUuid("caen") // => undefined
 */
export function parseUuid(valeur: unknown): string | undefined {
  const lu = typeof valeur === "string" ? valeur.trim() : "";
  return UUID.test(lu) ? lu : undefined;
}
