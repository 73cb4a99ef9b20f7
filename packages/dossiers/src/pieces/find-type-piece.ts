import { TYPES_PIECE, type TypePiece } from "./types-piece.ts";

const SYNONYMES: Readonly<Record<string, string>> = { jpeg: "jpg" };

/**
 * Finds the type that the name of a file declares, by its extension; null when no such type is accepted.
 *
 * @example
 * findTypePiece("Convention signée.PDF")?.mime // => "application/pdf"
 */
export function findTypePiece(nom: string): TypePiece | null {
  const extension = /\.([A-Za-z0-9]+)$/.exec(nom)?.[1]?.toLowerCase() ?? "";
  const cherchee = SYNONYMES[extension] ?? extension;
  return TYPES_PIECE.find((type) => type.extension === cherchee) ?? null;
}
