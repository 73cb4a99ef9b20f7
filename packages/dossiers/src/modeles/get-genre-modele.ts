import { quoteInput } from "@ia-territoires/core";
import { GENRES_MODELE, type GenreModele, type GenreModeleDecrit } from "./modele.ts";

/**
 * Describes a kind of model: its label, whose letterhead it bears, who signs. Refuses (RangeError in French) an unknown
 * code.
 *
 * @example
 * getGenreModele("charte").emetteur // => "beneficiaire"
 */
export function getGenreModele(code: GenreModele): GenreModeleDecrit {
  const genre = GENRES_MODELE.find((un) => un.code === code);
  if (genre !== undefined) return genre;
  throw new RangeError(
    `Genre de modèle inconnu : ${quoteInput(code)} ; ${GENRES_MODELE.map((un) => un.code).join(", ")} attendus.`,
  );
}
