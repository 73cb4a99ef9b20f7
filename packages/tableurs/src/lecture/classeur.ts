import type { Cellule } from "../cellules/cellule.ts";
import type { Encodage } from "../csv/decode-texte.ts";
import type { Separateur } from "../csv/detect-separateur.ts";

export type FormatLu = "csv" | "xlsx" | "ods";

export interface FeuilleLue {
  /** Absent from a CSV, which has one sheet without a name. */
  readonly nom?: string;
  /** `lignes[0]` is the row that spreadsheets number 1. */
  readonly lignes: readonly (readonly Cellule[])[];
}

/** A file, read. */
export interface Classeur {
  readonly statut: "lu";
  readonly format: FormatLu;
  readonly feuilles: readonly FeuilleLue[];
  readonly encodage?: Encodage;
  readonly separateur?: Separateur;
}
