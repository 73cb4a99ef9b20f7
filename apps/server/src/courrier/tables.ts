import type { ColumnType, Generated } from "kysely";
import type { Instant, Json, JsonNullable } from "../db/columns.ts";
import type { CalendrierJoint, ErreurCourrier } from "./transport.ts";

interface CourrierTable {
  id: string;
  /** Null when no single organisme sends it. */
  organisme_id: string | null;
  destinataire: string;
  destinataire_id: string | null;
  /** What it tells, when that must be told once. */
  cle: ColumnType<string | null, string | null | undefined, never>;
  modele: string;
  variables: Json<Record<string, string>>;
  calendrier: JsonNullable<CalendrierJoint>;
  etat: Generated<"a-envoyer" | "envoye" | "retenu" | "abandonne">;
  /** As it left. */
  objet: string | null;
  texte: string | null;
  essais: Generated<number>;
  /** Null: as soon as possible. */
  prochain_essai: string | null;
  reserve_jusqua: string | null;
  erreur: JsonNullable<ErreurCourrier>;
  cree_le: Instant;
  traite_le: string | null;
}

interface CourrierModeleTable {
  organisme_id: string;
  modele: string;
  objet: string;
  texte: string;
  version: Generated<number>;
  maj_le: string;
}

/** Tables of the outbox. */
export interface TablesCourrier {
  courrier: CourrierTable;
  courrier_modele: CourrierModeleTable;
}
