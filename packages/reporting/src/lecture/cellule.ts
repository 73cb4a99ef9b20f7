/**
 * A cell as a reader of spreadsheets gives it. A typed number or day is exact text (`"1234.5"`, `"2026-03-02"`), or a
 * JavaScript number for readers that have nothing better.
 */
export type CelluleLue =
  | string
  | number
  | boolean
  | null
  | undefined
  | { readonly genre: "nombre" | "date" | "instant"; readonly valeur: string };

/** What can be wrong in a list of orders. */
export type CodeErreurListe =
  | "liste-vide"
  | "colonne-absente"
  | "colonne-double"
  | "cellule-vide"
  | "texte-illisible"
  | "date-illisible"
  | "siret-invalide"
  | "nombre-illisible"
  | "valeur-hors-limites";

/** One thing wrong in a list, where, and what was expected there. */
export interface ErreurListe {
  readonly code: CodeErreurListe;
  /** Row of the list, from 1, the header being the first. */
  readonly ligne: number;
  /** Heading of the column; empty when the whole list is meant. */
  readonly colonne: string;
  /** What was read there. */
  readonly valeur: string;
  readonly attendu: string;
}

/** What deserves a look and stops nothing. */
export type CodeSignalement =
  | "bpu-inconnu"
  | "doublon"
  | "commande-incoherente"
  | "avoir-positif"
  | "siret-inconnu"
  | "nom-different";

/** A line that was kept and that somebody should look at. */
export interface Signalement {
  readonly code: CodeSignalement;
  readonly ligne: number;
  /** Heading of the column to look at; empty when the whole line is meant. */
  readonly colonne: string;
  readonly message: string;
}
