/**
 * Text in which lists search: the given texts, those that are there, without accents nor capitals.
 * @example
 * toRecherche("D-1", null, "Été") // => "d-1 ete"
 */
export function toRecherche(...textes: readonly (string | null | undefined)[]): string {
  return textes
    .filter((texte) => texte !== null && texte !== undefined)
    .join(" ")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
}
