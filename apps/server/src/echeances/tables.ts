import type { Source } from "@ia-territoires/core";
import type { ColumnType, Generated } from "kysely";
import type { Importe, Instant } from "../db/columns.ts";

interface EcheanceTable {
  id: string;
  /** Who has to act. */
  organisme_id: string;
  dossier_id: string | null;
  /** Null when it was entered by hand. */
  cle: string | null;
  nature: string;
  jour: string;
  heure: string | null;
  fuseau: string | null;
  quoi: string;
  explication: Generated<string>;
  sources: ColumnType<readonly Source[], string, string>;
  /** Seen by every party of the dossier. */
  partagee: boolean;
  /** The account of the organisme that has it; null for everybody. */
  attribuee_a: Importe<string | null>;
  etat: Generated<"a-faire" | "faite" | "annulee">;
  faite_le: string | null;
  /** The account that said so; null when the dossier says it. */
  faite_par: string | null;
  sequence: Generated<number>;
  version: Generated<number>;
  cree_le: Instant;
  maj_le: string;
}

interface EcheanceRepriseTable {
  dossier_id: string;
  organisme_id: string;
}

interface ResumeQuotidienTable {
  utilisateur_id: string;
  actif: Generated<boolean>;
  dernier_le: string | null;
}

interface FluxAgendaTable {
  id: string;
  utilisateur_id: string;
  cree_le: string;
  /** A text for `ia_app`, a `Date` for the identity access, which writes it. */
  lu_le: string | null;
}

/** Tables of échéances. */
export interface TablesEcheances {
  echeance: EcheanceTable;
  echeance_reprise: EcheanceRepriseTable;
  resume_quotidien: ResumeQuotidienTable;
  flux_agenda: FluxAgendaTable;
}
