import { sql } from "kysely";
import type { Base } from "../db/open-base.ts";

const CONSERVATION_JOURS = 30;

/**
 * Deletes the idempotency keys of more than 30 days and answers how many.
 *
 * @example
 * await deleteClesAnciennes(base, new Date("2026-11-22T00:00:00Z")) // => 41
 */
export async function deleteClesAnciennes(base: Base, maintenant: Date): Promise<number> {
  const limite = new Date(maintenant.getTime() - CONSERVATION_JOURS * 86_400_000).toISOString();
  const supprimees = await sql`delete from idempotence where cree_le < ${limite}`.execute(base.owner);
  return Number(supprimees.numAffectedRows ?? 0n);
}
