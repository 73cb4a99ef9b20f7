import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";

/** {@link isModifiable} as SQL, about the organisme `o` of a statement. */
export const MODIFIABLE: RawBuilder<boolean> = sql`(o.id = ia_organisme() or coalesce(o.cree_par = ia_organisme(), false)
  or (o.origine = 'annuaire' and o.departements && ia_departements_servis())
  or exists (select 1 from dossier_partie moi join dossier_partie autre using (dossier_id)
             where moi.organisme_id = ia_organisme() and moi.role = 'prestataire'
               and autre.organisme_id = o.id and autre.role = 'beneficiaire'))`;

/**
 * Tells whether the acting organisme may correct the sheet of this one: its own, one it entered, or, for a vendor, one
 * of the directory in its département and its beneficiaries. Row-level security stands behind; this also keeps a
 * beneficiary from rewriting the sheet of its vendor.
 * @example
 * await isModifiable(tx, idDeCaen) // => true for the CDG du Calvados
 */
export async function isModifiable(tx: Tx, id: string): Promise<boolean> {
  const lu = await sql<{ modifiable: boolean }>`
    select ${MODIFIABLE} as modifiable from organisme o where o.id = ${id}`.execute(tx);
  return lu.rows[0]?.modifiable ?? false;
}
