import type { NomNote } from "@ia-territoires/dossiers/systemes";

export type GenreDocument =
  | "devis"
  | "projet-deliberation"
  | "convention"
  | "fiche-intervention"
  | "etat-liquidatif"
  | "bordereau-titres"
  | "etat-formations"
  | NomNote;

/**
 * Builds the address of a document; the organisme one acts for goes with it, since a plain link sends no header.
 *
 * @example
 * buildAdresseDocument("devis", "d1", "pdf", "o1") // => "/api/documents/devis/d1.pdf?organisme=o1"
 */
export function buildAdresseDocument(
  genre: GenreDocument,
  id: string,
  format: "pdf" | "docx",
  organisme: string,
): string {
  return `/api/documents/${genre}/${encodeURIComponent(id)}.${format}?organisme=${encodeURIComponent(organisme)}`;
}
