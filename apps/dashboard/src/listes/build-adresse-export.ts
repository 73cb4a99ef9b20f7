import type { FormatExport } from "@ia-territoires/server/api";

/**
 * Builds the address of an export: the criteria of the screen, and the organisme one acts for, since a plain link sends
 * no header.
 *
 * @example
 * buildAdresseExport({ code: "devis", format: "csv", criteres: { annee: 2026 }, organisme: "o1", suivi: "s1" })
 * // => "/api/listes/devis/csv?organisme=o1&suivi=s1&criteres=%7B%22annee%22%3A2026%7D"
 */
export function buildAdresseExport({
  code,
  format,
  criteres,
  organisme,
  suivi,
}: {
  readonly code: string;
  readonly format: FormatExport;
  readonly criteres: object;
  readonly organisme: string;
  readonly suivi: string;
}): string {
  const query = new URLSearchParams({ organisme, suivi, criteres: JSON.stringify(criteres) });
  return `/api/listes/${encodeURIComponent(code)}/${format}?${query.toString()}`;
}
