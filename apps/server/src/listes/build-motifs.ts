import { toRecherche } from "./to-recherche.ts";

/**
 * The words of a search, as {@link toRecherche} writes the texts they are looked for in. Ten words count.
 * @example
 * listMots("Été 50%") // => ["ete", "50%"]
 */
export function listMots(recherche: string | undefined): readonly string[] {
  return toRecherche(recherche)
    .split(/\s+/)
    .filter((mot) => mot !== "")
    .slice(0, 10);
}

/**
 * Turns the words of a search into patterns of `like` over a column of text without accents or capitals; signs of `like`
 * lose their meaning. Ten words count.
 * @example
 * buildMotifs("Été 50%") // => ["%ete%", "%50\\%%"]
 */
export function buildMotifs(recherche: string | undefined): readonly string[] {
  return listMots(recherche).map((mot) => `%${mot.replace(/[\\%_]/g, "\\$&")}%`);
}
