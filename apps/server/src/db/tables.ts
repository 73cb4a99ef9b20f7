import type { Instant, JsonNullable } from "./columns.ts";

interface IdempotenceTable {
  utilisateur_id: string;
  procedure: string;
  cle: string;
  empreinte: string;
  reponse: JsonNullable<object>;
  cree_le: Instant;
}

interface MigrationTable {
  nom: string;
  empreinte: string;
  appliquee_le: Instant;
}

/** Tables of the instance. */
export interface TablesInstance {
  idempotence: IdempotenceTable;
  ia_migration: MigrationTable;
}
