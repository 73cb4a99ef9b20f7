import type { GenrePiece, Signataire } from "@ia-territoires/dossiers";
import type { ColumnType, Generated } from "kysely";
import type { Importe, Json } from "../db/columns.ts";

interface FichierTable {
  id: string;
  dossier_id: string;
  organisme_id: string;
  genre: GenrePiece;
  nom: string;
  type_mime: string;
  octets: string;
  empreinte: string;
  signataires: Json<readonly Signataire[]>;
  verdict: "sain" | null;
  depose_par: string;
  depose_le: string;
  /** Words of the name, as the search cuts them. */
  mots: ColumnType<readonly string[], never, never>;
  retire_le: Importe<string | null>;
  retire_par: Importe<string | null>;
  retire_motif: Importe<string | null>;
  efface_le: Importe<string | null>;
}

interface StockageTable {
  organisme_id: string;
  octets: ColumnType<string, number, number>;
  fichiers: number;
  quota: Importe<string | null>;
  version: Generated<number>;
}

/** Tables of the files deposited. */
export interface TablesFichiers {
  fichier: FichierTable;
  stockage: StockageTable;
}
