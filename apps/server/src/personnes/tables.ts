import type { DateIso } from "@ia-territoires/core";
import type { ColumnType, Generated } from "kysely";
import type { Instant } from "../db/columns.ts";

interface AppartenanceTable {
  utilisateur_id: string;
  organisme_id: string;
  roles: string[];
  cree_le: Instant;
  /** First day without access; null while none is planned. */
  fin_le: ColumnType<DateIso | null, DateIso | null | undefined, DateIso | null>;
  invitee_le: ColumnType<string | null, string | null | undefined, string | null>;
  version: Generated<number>;
  maj_le: Instant;
}

interface DelegationTable {
  id: string;
  organisme_id: string;
  delegataire_nom: string;
  delegataire_qualite: string;
  /** Account of the person who signs, when they have one here. */
  utilisateur_id: string | null;
  delegant_nom: string;
  delegant_qualite: string;
  objets: string[];
  acte: string;
  acte_le: DateIso;
  du: DateIso;
  au: DateIso | null;
  version: Generated<number>;
  cree_le: Instant;
  maj_le: Instant;
}

/** Tables of who may act for an organisme. */
export interface TablesPersonnes {
  appartenance: AppartenanceTable;
  delegation: DelegationTable;
}
