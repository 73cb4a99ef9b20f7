import type { ChampImport, Correspondance } from "./definition-import.ts";

/** A row to import: its number in the spreadsheet, and what it says of each field. */
export interface LigneImport {
  readonly ligne: number;
  readonly champs: Readonly<Record<string, string>>;
}

/**
 * Builds what is sent from the rows of a sheet, headings first, and the columns chosen. Empty rows are left out.
 *
 * @example
 * buildLignes([["SIRET", "Nom"], ["", ""], ["924…", "Régie"]], { nom: 1 }, champs) // => [{ ligne: 3, champs: { nom: "Régie" } }]
 */
export function buildLignes(
  lignes: readonly (readonly string[])[],
  correspondance: Correspondance,
  champs: readonly ChampImport[],
): readonly LigneImport[] {
  return lignes.slice(1).flatMap((ligne, rang) => {
    const lus = champs.flatMap(({ cle }) => {
      const colonne = correspondance[cle];
      const valeur = colonne === undefined ? "" : (ligne[colonne] ?? "").trim();
      return valeur === "" ? [] : [[cle, valeur] as const];
    });
    return lus.length === 0 ? [] : [{ ligne: rang + 2, champs: Object.fromEntries(lus) }];
  });
}
