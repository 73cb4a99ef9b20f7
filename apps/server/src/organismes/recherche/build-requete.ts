import type { NatureOrganisme } from "@ia-territoires/dossiers";
import type { Recherche } from "./parse-recherche.ts";

/**
 * Joins words and filters into one tsquery over the words that `ia_mots` gives an organisme, or null when what is asked
 * is most of the directory: reading it in order is then quicker than by its words.
 *
 * `natures` and `departement` must come from their closed lists.
 * @example
 * buildRequete({ genre: "mots", requete: "'caen':*", nom: "caen" }, ["commune"], "14") // => "('caen':*)&('#n:commune')&'#d:14'"
 */
export function buildRequete(
  recherche: Extract<Recherche, { genre: "tout" | "mots" }>,
  natures: readonly NatureOrganisme[] | undefined,
  departement: string | undefined,
): string | null {
  const termes: string[] = [];
  if (recherche.genre === "mots") termes.push(`(${recherche.requete})`);
  if (natures !== undefined && natures.length > 0) {
    termes.push(`(${natures.map((nature) => `'#n:${nature}'`).join("|")})`);
  }
  if (departement !== undefined) termes.push(`'#d:${departement}'`);
  const toutOuPresque =
    recherche.genre === "tout" &&
    departement === undefined &&
    (termes.length === 0 || natures?.includes("commune"));
  return toutOuPresque ? null : termes.join("&");
}
