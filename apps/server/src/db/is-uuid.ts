const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Says whether a text is the identifier of a row, in lower case: asked before it reaches the database, which would fail on
 * anything else.
 * @example
 * isUuid("caen") // => false
 */
export function isUuid(texte: string): boolean {
  return UUID.test(texte);
}
