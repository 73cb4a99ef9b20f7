/** How a column is written by whoever makes the file. */
export interface ColonneFeuille {
  readonly cle: string;
  readonly titre: string;
  readonly type: "texte" | "code" | "entier" | "nombre" | "montant" | "date" | "booleen";
}

/** A value, or a sum of cells with what it gives: English A1, without « = ». */
export type CelluleFeuille =
  | string
  | number
  | boolean
  | null
  | { readonly formule: string; readonly valeur: string };

/** A sheet: headings on row 1, then its rows, the row of totals last. */
export interface FeuilleRapport {
  readonly titre: string;
  readonly colonnes: readonly ColonneFeuille[];
  readonly lignes: readonly (readonly CelluleFeuille[])[];
}
