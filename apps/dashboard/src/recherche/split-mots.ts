/**
 * Cuts a text into small words without accents, to compare what is typed with the name of an action.
 *
 * @example
 * splitMots("Saisir un organisme à la main") // => ["saisir", "un", "organisme", "a", "la", "main"]
 */
export function splitMots(texte: string): readonly string[] {
  return (
    texte
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
