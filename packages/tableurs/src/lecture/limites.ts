/** What a file may cost; each limit has its refusal. */
export interface Limites {
  /** Bytes of the file. */
  readonly octets: number;
  /** Bytes of what a ZIP holds, once inflated. */
  readonly octetsDecompresses: number;
  readonly feuilles: number;
  readonly colonnes: number;
  /** Cells of all sheets, repeated and empty ones counted up to the last of their row. */
  readonly cellules: number;
  /** Milliseconds of reading. */
  readonly delaiMs: number;
}

/** Enough for the 35 000 communes with their columns; small enough for a server of 512 MB. */
export const LIMITES: Limites = {
  octets: 10_000_000,
  octetsDecompresses: 40_000_000,
  feuilles: 20,
  colonnes: 500,
  cellules: 500_000,
  delaiMs: 10_000,
};
