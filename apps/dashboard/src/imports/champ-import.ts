/** A field that a file may fill. */
export interface ChampImport {
  readonly cle: string;
  readonly libelle: string;
  /** Other headings by which people know it, without accents or capitals. */
  readonly synonymes: readonly string[];
}

/** Column of the file (from 0) for each field; a field that is absent is not filled. */
export type Correspondance = Readonly<Partial<Record<string, number>>>;
