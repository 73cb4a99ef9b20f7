import type { Cellule, Tableau } from "../tableaux/tableau.ts";
import { NOMS_FEUILLES } from "./nom-feuille.ts";

/** A table as the cells of its sheet: rows from 0, the row of totals last; headings are row 1 of the sheet. */
export interface Grille {
  readonly tableau: Tableau;
  /** Rank of the row of totals; the row after the last when the table has none. */
  readonly rangTotal: number;
  getCellule(rang: number, place: number): Cellule;
  /** Rank of a row by its key; -1 without such a row. */
  findRang(cle: string): number;
  /** Name of a cell in English A1; with its sheet when another one writes it (null: a sheet that is no table). */
  nameCellule(rang: number, place: number, depuis: Grille | null): string;
}

/** Reads a table as the sheet that it will be. */
export function buildGrille(tableau: Tableau): Grille {
  const { lignes, total, code } = tableau;
  let rangs: ReadonlyMap<string, number> | undefined;
  const grille: Grille = {
    tableau,
    rangTotal: lignes.length,
    getCellule: (rang, place) =>
      (rang === lignes.length ? total?.[place] : lignes[rang]?.cellules[place]) ?? null,
    findRang(cle) {
      rangs ??= new Map(lignes.map((ligne, rang) => [ligne.cle, rang]));
      return rangs.get(cle) ?? -1;
    },
    nameCellule: (rang, place, depuis) =>
      `${depuis === grille ? "" : `'${NOMS_FEUILLES[code]}'!`}${getLettre(place)}${String(rang + 2)}`,
  };
  return grille;
}

/** Letter of a column, from 0. */
function getLettre(place: number): string {
  const reste = String.fromCharCode(65 + (place % 26));
  return place < 26 ? reste : `${getLettre(Math.floor(place / 26) - 1)}${reste}`;
}
