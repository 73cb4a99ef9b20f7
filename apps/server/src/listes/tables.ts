import type { ColumnType } from "kysely";
import type { Instant, Json } from "../db/columns.ts";

interface BrouillonTable {
  utilisateur_id: string;
  organisme_id: string;
  cle: string;
  contenu: ColumnType<unknown, string, string>;
  maj_le: string;
}

interface VueListeTable {
  id: string;
  utilisateur_id: string;
  organisme_id: string;
  liste: string;
  nom: string;
  recherche: Json<object>;
  cree_le: Instant;
}

/** Tables of what a person keeps of lists and forms. */
export interface TablesListes {
  brouillon: BrouillonTable;
  vue_liste: VueListeTable;
}
