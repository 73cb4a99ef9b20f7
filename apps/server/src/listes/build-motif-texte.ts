/**
 * Turns a search into one pattern of `ilike`, for text kept as it was typed; signs of `like` lose their meaning.
 * @example
 * buildMotifTexte("50%") // => "%50\\%%"
 */
export function buildMotifTexte(recherche: string | undefined): string {
  return `%${(recherche ?? "").replaceAll(/[\\%_]/g, "\\$&")}%`;
}
