import { getDureeConservation } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import type { Base } from "../db/open-base.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";

/**
 * Deletes the idempotency keys that have been kept long enough (30 days) and answers how many.
 *
 * @example
 * await deleteClesAnciennes(base, new Date("2026-11-22T00:00:00Z")) // => 41
 */
export async function deleteClesAnciennes(base: Base, maintenant: Date): Promise<number> {
  const jours = getDureeConservation("cles-idempotence", getAujourdHui(maintenant)) ?? 0;
  const limite = new Date(maintenant.getTime() - jours * 86_400_000).toISOString();
  const supprimees = await sql`delete from idempotence where cree_le < ${limite}`.execute(base.owner);
  return Number(supprimees.numAffectedRows ?? 0n);
}
