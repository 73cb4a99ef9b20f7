import type { Correspondance } from "./champ-import.ts";

/** Letters of a column as spreadsheets name it, from its rank counted from 0. */
function getLettre(rang: number): string {
  const suite = rang >= 26 ? getLettre(Math.floor(rang / 26) - 1) : "";
  return suite + String.fromCharCode(65 + (rang % 26));
}

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
  if (colonne === undefined) return `Ligne ${faute.ligne}`;
  const titre = titres[colonne];
  return `Ligne ${faute.ligne}, colonne ${getLettre(colonne)}${titre === undefined ? "" : ` (${titre})`}`;
}
