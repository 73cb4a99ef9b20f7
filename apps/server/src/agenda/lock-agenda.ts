import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";

/**
 * Holds the agenda of a vendor until the commit: who places a half-day reads what the one before has placed. To be taken
 * before the dossiers, so that two actions never wait for each other.
 *
 * @example
 * await lockAgenda(tx, prestataireId)
 */
export async function lockAgenda(tx: Tx, prestataireId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`agenda:${prestataireId}`}, 0))`.execute(tx);
}
