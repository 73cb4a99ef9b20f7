import type { DateIso, Montant } from "@ia-territoires/core";
import type { LectureAvoirs, Redaction } from "@ia-territoires/reporting";
import type { Generated, JSONColumnType } from "kysely";

interface RapportSemestrielTable {
  id: string;
  organisme_id: string;
  titre: string;
  debut: DateIso;
  fin: DateIso;
  arrete_le: DateIso;
  avoirs: LectureAvoirs;
  redaction: JSONColumnType<Redaction>;
  /** What the list holds, compressed by the browser that read it. */
  liste: string;
  lignes: number;
  beneficiaires: number;
  montant_ht: Montant;
  demonstration: Generated<boolean>;
  version: Generated<number>;
  cree_le: string;
  maj_le: string;
}

/** Tables of this subject. */
export interface TablesRapports {
  rapport_semestriel: RapportSemestrielTable;
}
