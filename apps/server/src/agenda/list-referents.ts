import { addJours, type DateIso } from "@ia-territoires/core";
import type { Referent } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";

/** A référent, and where invitations reach them. */
export interface ReferentLu extends Referent {
  readonly email: string;
}

/**
 * Lists who intervenes for a vendor, by name: all of them for itself, those that come, or came, for a body it serves.
 *
 * @example
 * await listReferents(tx, prestataireId) // => [{ id: "…", nom: "Camille Essai", jusquAu: null, email: "…" }]
 */
export async function listReferents(tx: Tx, prestataireId: string): Promise<readonly ReferentLu[]> {
  const lus = await sql<{ id: string; nom: string; email: string; finLe: DateIso | null }>`
    select id, nom, email, fin_le as "finLe" from ia_referents(${prestataireId}::uuid)`.execute(tx);
  // The end of an access is its first day without it.
  return lus.rows.map(({ finLe, ...referent }) => ({
    ...referent,
    jusquAu: finLe === null ? null : addJours(finLe, -1),
  }));
}
