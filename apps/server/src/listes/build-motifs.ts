/**
 * Turns the words of a search into patterns of `like` over a column of text without accents or capitals; signs of `like`
 * lose their meaning. Ten words count.
 * @example
 * buildMotifs("Été 50%") // => ["%ete%", "%50\\%%"]
 */
export function buildMotifs(recherche: string | undefined): readonly string[] {
  const mots = (recherche ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/\s+/)
    .filter((mot) => mot !== "");
  return mots.slice(0, 10).map((mot) => `%${mot.replace(/[\\%_]/g, "\\$&")}%`);
}
