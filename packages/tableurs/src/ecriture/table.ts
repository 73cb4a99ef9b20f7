/** What a column holds: says how each format writes it. */
export type TypeColonne =
  /** Free text. */
  | "texte"
  /** A code of digits that is no number (SIREN, postcode): always text. */
  | "code"
  | "entier"
  /** Decimal text with a point, e.g. `"12.5"`. */
  | "nombre"
  /** Decimal text in euros, e.g. `"1800.00"`. */
  | "montant"
  /** `YYYY-MM-DD`. */
  | "date"
  /** ISO text with its offset; written in the zone of the table. */
  | "instant"
  | "booleen";

export interface ColonneTable {
  /** Name for machines: kebab-case or camelCase, unique. */
  readonly cle: string;
  /** French heading. */
  readonly titre: string;
  readonly type: TypeColonne;
}

/** A value of a row, as the house keeps it; null is empty. */
export type Valeur = string | number | boolean | null;

/** What is exported: a title, columns, and rows given in the order of the columns. */
export interface Table {
  readonly titre: string;
  readonly colonnes: readonly ColonneTable[];
  /** Zone of the moments; Europe/Paris by default. */
  readonly fuseau?: string;
}

export type LignesTable = AsyncIterable<readonly Valeur[]> | Iterable<readonly Valeur[]>;
