import { formatReference } from "@ia-territoires/tableurs/csv";
import type { Correspondance } from "./definition-import.ts";

/**
 * Says where a fault is, as people find it in their spreadsheet.
 *
 * @example
 * formatPlace({ ligne: 3, champ: "nom" }, { nom: 1 }, ["SIRET", "Nom"]) // => "Ligne 3, colonne B (Nom)"
 */
export function formatPlace(
  faute: { readonly ligne: number; readonly champ: string | null },
  correspondance: Correspondance,
  titres: readonly string[],
): string {
  const colonne = faute.champ === null ? undefined : correspondance[faute.champ];
  const place = formatReference({
    ligne: faute.ligne,
    ...(colonne === undefined ? {} : { colonne: colonne + 1, titre: titres[colonne] }),
  });
  return place.charAt(0).toUpperCase() + place.slice(1);
}
