/** How a column is written by whoever makes the file. */
export interface ColonneFeuille {
  readonly cle: string;
  readonly titre: string;
  readonly type: "texte" | "code" | "entier" | "nombre" | "montant" | "date" | "booleen";
}

/** A value, or a formula over cells with what it gives: English A1, without « = ». */
export type CelluleFeuille =
  | string
  | number
  | boolean
  | null
  | { readonly formule: string; readonly valeur: string | number };

/** A sheet: headings on row 1, then its rows, the row of totals last. */
export interface FeuilleRapport {
  /** Name of the sheet, that formulas of other sheets write: unique, 31 signs at most. */
  readonly nom: string;
  readonly titre: string;
  readonly colonnes: readonly ColonneFeuille[];
  readonly lignes: readonly (readonly CelluleFeuille[])[];
}
