/** A cell as a spreadsheet reader gives it: its value, or the formula it holds. `null` and `undefined` are empty. */
export type CelluleBpu = string | number | boolean | null | undefined | { readonly formule: string };

/** One thing wrong in a table, where, and what was expected there. */
export interface ErreurBpu {
  readonly code: CodeErreurBpu;
  /** Row of the table, from 1, the header being the first. */
  readonly ligne: number;
  /** Name of the column, as our header writes it; empty when the whole row or table is meant. */
  readonly colonne: string;
  /** What was read there, cut to 60 characters. */
  readonly valeur: string;
  readonly attendu: string;
}

/** What can be wrong in a table of prices. */
export type CodeErreurBpu =
  | "tableau-illisible"
  | "colonne-absente"
  | "colonne-inconnue"
  | "colonne-double"
  | "cellule-vide"
  | "cellule-sans-colonne"
  | "formule"
  | "nombre-illisible"
  | "nombre-ambigu"
  | "prix-negatif"
  | "valeur-inconnue"
  | "texte-trop-long"
  | "palier-incomplet"
  | "paliers-chevauchants"
  | "paliers-disjoints"
  | "ligne-divergente"
  | "code-double"
  | "bornes-inversees";
