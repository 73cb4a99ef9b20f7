import type { DateIso, Quantite, Siret, Source } from "@ia-territoires/core";

/** Name of a table of the report. */
export type CodeTableau =
  | "volume-global"
  | "volume-beneficiaires-mois"
  | "volume-beneficiaires-trimestre"
  | "volume-beneficiaires-annee"
  | "volume-entites-mois"
  | "volume-entites-trimestre"
  | "volume-entites-annee"
  | "volume-lots"
  | "commandes"
  | "repartition-bpu"
  | "lignes-bpu-inutilisees"
  | "delais"
  | "livrables-en-retard"
  | "penalites"
  | "retour-sur-investissement"
  | "gains-achats";

/** What the cells of a column hold: how they are written, exported and aligned. */
export type TypeColonne =
  | "texte"
  | "siret"
  | "date"
  | "montant"
  | "quantite"
  | "nombre"
  | "jours"
  | "taux"
  | "booleen";

/** A cell: text (amounts, quantities, rates and dates in their stored form), a whole number, yes or no, or nothing. */
export type Cellule = string | number | boolean | null;

/** Which lines of orders make a figure: give it to `listCommandes`. Both sides of a cell are put together. */
export interface FiltreCommandes {
  readonly debut?: DateIso;
  readonly fin?: DateIso;
  readonly beneficiaires?: readonly Siret[];
  readonly lot?: string;
  readonly code?: string;
  /** A step of the code; `null` for lines without one; left out for all. */
  readonly palier?: Quantite | null;
}

/** A column: its key (stable, for exports and comparisons), its French heading, what it holds. */
export interface ColonneTableau {
  readonly cle: string;
  readonly titre: string;
  readonly type: TypeColonne;
  /** Set on a column whose figures come from lines of orders. */
  readonly filtre?: FiltreCommandes;
  /** Said beside the heading: « mois incomplet ». */
  readonly note?: string;
}

/** A row: its key, its level (1 under the row of level 0 that holds it, and already counted there), its cells. */
export interface LigneTableau {
  readonly cle: string;
  readonly niveau: 0 | 1;
  readonly cellules: readonly Cellule[];
  readonly filtre?: FiltreCommandes;
}

/** A table of the report: plain data, the same for a screen, a document and an export. */
export interface Tableau {
  readonly code: CodeTableau;
  readonly titre: string;
  readonly colonnes: readonly ColonneTableau[];
  readonly lignes: readonly LigneTableau[];
  /** The row of totals, in the order of the columns; `null` when adding has no sense. */
  readonly total: readonly Cellule[] | null;
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}
