import { quoteInput } from "@ia-territoires/core";
import { GENRES_PIECE, type GenrePiece, type GenrePieceDecrit } from "./genres-piece.ts";

/**
 * Gives a kind of file with its label and whether it is a signed act. Refuses (RangeError in French) an unknown code.
 *
 * @example
 * getGenrePiece("convention-signee").signee // => true
 */
export function getGenrePiece(code: GenrePiece): GenrePieceDecrit {
  const genre = GENRES_PIECE.find((un) => un.code === code);
  if (genre !== undefined) return genre;
  throw new RangeError(
    `Genre de pièce inconnu : ${quoteInput(code)} ; ${GENRES_PIECE.map((un) => un.code).join(", ")} attendus.`,
  );
}
