import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";

/** Whether somebody enters in the name of a body: nobody was ever asked, somebody was and never came, or it is open. */
export interface AccesOrganisme {
  readonly etat: "aucun" | "invite" | "ouvert";
  readonly inviteLe: string | null;
}

/**
 * Tells a vendor whether a body manages its own access; nothing of who its people are.
 *
 * @example
 * await getAccesOrganisme(tx, organismeId) // => { etat: "aucun", inviteLe: null }
 */
export async function getAccesOrganisme(tx: Tx, organismeId: string): Promise<AccesOrganisme> {
  const { rows } = await sql<AccesOrganisme>`
    select etat, invite_le as "inviteLe" from ia_acces_organisme(${organismeId}::uuid)`.execute(tx);
  return rows[0] ?? { etat: "aucun", inviteLe: null };
}
