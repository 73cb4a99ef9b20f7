import type { Instant, Json } from "../db/columns.ts";

interface JournalTable {
  chaine: string;
  rang: number;
  dossier_id: string | null;
  organisme_id: string;
  quand: string;
  acteur_id: string;
  acteur_roles: string[];
  action: string;
  objet_id: string;
  donnees: Json<object>;
  precedente: string;
  empreinte: string;
}

interface JournalSceauTable {
  jour: string;
  chaine: string;
  rang: number;
  empreinte: string;
}

interface JournalSceauJourTable {
  jour: string;
  chaines: number;
  precedente: string;
  empreinte: string;
  scelle_le: Instant;
}

/** Tables of the journal. */
export interface TablesJournal {
  journal: JournalTable;
  journal_sceau: JournalSceauTable;
  journal_sceau_jour: JournalSceauJourTable;
}
