/**
 * Reads the words of a search from an address: a hundred characters at most, undefined when there is nothing.
 *
 * @example
 * parseMots(" caen ") // => "caen"
 */
export function parseMots(valeur: unknown): string | undefined {
  const mots = typeof valeur === "string" ? valeur.trim().slice(0, 100) : "";
  return mots === "" ? undefined : mots;
}
