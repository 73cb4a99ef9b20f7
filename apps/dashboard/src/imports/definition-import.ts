/** A field that a file may fill. */
export interface ChampImport {
  readonly cle: string;
  readonly libelle: string;
  /** Other headings by which people know it, without accents or capitals. */
  readonly synonymes: readonly string[];
}

/** What the screen of an import needs to know of it; what its rows do is the server's business. */
export interface DefinitionImport {
  /** Its name on the server, where its file is read. */
  readonly code: string;
  readonly champs: readonly ChampImport[];
  /** Most rows of one file. */
  readonly lignesMaximum: number;
}

/** Column of the file (from 0) for each field; a field that is absent is not filled. */
export type Correspondance = Readonly<Partial<Record<string, number>>>;
