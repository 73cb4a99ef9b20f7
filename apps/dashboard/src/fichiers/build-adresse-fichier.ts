/**
 * Builds the address of a file; the organisme one acts for goes with it, since a plain link sends no header.
 *
 * @example
 * buildAdresseFichier("f1", "o1") // => "/api/fichiers/f1?organisme=o1"
 */
export function buildAdresseFichier(id: string, organisme: string): string {
  return `/api/fichiers/${encodeURIComponent(id)}?organisme=${encodeURIComponent(organisme)}`;
}
