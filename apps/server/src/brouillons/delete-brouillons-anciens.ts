import { sql } from "kysely";
import type { Base } from "../db/open-base.ts";

const CONSERVATION_JOURS = 14;

/**
 * Deletes what was typed more than 14 days ago and never saved, and answers how many.
 *
 * @example
 * await deleteBrouillonsAnciens(base, new Date("2026-11-22T00:00:00Z")) // => 3
 */
export async function deleteBrouillonsAnciens(base: Base, maintenant: Date): Promise<number> {
  const limite = new Date(maintenant.getTime() - CONSERVATION_JOURS * 86_400_000).toISOString();
  const supprimes = await sql`delete from brouillon where maj_le < ${limite}`.execute(base.owner);
  return Number(supprimes.numAffectedRows ?? 0n);
}
