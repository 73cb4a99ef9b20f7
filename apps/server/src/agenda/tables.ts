import type { DateIso } from "@ia-territoires/core";
import type { DemiJournee } from "@ia-territoires/dossiers";
import type { Generated } from "kysely";

interface AbsenceTable {
  id: string;
  organisme_id: string;
  referent_id: string;
  du: DateIso;
  du_demi_journee: DemiJournee;
  au: DateIso;
  au_demi_journee: DemiJournee;
  version: Generated<number>;
  maj_le: string;
}
interface FermetureTable {
  id: string;
  organisme_id: string;
  libelle: string;
  du: DateIso;
  au: DateIso;
  version: Generated<number>;
  maj_le: string;
}
interface PassationTable {
  id: string;
  organisme_id: string;
  de: string;
  vers: string;
  note: string;
  creneaux: string[];
  faite_le: string;
}

/** Tables of the agenda; the créneaux are parts of their missions. */
export interface TablesAgenda {
  absence: AbsenceTable;
  fermeture: FermetureTable;
  passation: PassationTable;
}
