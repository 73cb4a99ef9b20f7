/** A number, a day or a moment of a cell, as exact text: never a float, never a `Date`. */
export interface CelluleTypee {
  /** `nombre`: decimal with a point (`"1234.5"`); `date`: `YYYY-MM-DD`; `instant`: `YYYY-MM-DDTHH:MM:SS`, no zone. */
  readonly genre: "nombre" | "date" | "instant";
  readonly valeur: string;
}

/** What a cell holds: nothing, a text, yes or no, or a number, day or moment. A CSV only has texts. */
export type Cellule = null | string | boolean | CelluleTypee;
