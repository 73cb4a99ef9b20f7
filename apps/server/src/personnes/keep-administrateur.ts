import { buildRefus, type Refus } from "@ia-territoires/core";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";

/**
 * Locks the people of an organisme until the end of the transaction: two administrators who retire at the same moment
 * would otherwise each believe that the other stays.
 */
export async function lockPersonnes(tx: Tx, organismeId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`personnes:${organismeId}`}, 0))`.execute(tx);
}

/**
 * Asked once a change is written: the organisme must keep an administrator who can sign in and whose access has no end
 * planned. Answers the refusal that undoes the change, or null. The people are locked beforehand.
 *
 * @example
 * await refuseSansAdministrateur(tx, organismeId) // => null
 */
export async function refuseSansAdministrateur(
  tx: Tx,
  organismeId: string,
): Promise<Refus<"dernier-administrateur"> | null> {
  const reste = await sql`
    select 1 from appartenance a
    where a.organisme_id = ${organismeId} and 'admin' = any (a.roles) and a.fin_le is null
      and exists (select from "account" c where c."userId" = a.utilisateur_id) limit 1`.execute(tx);
  if (reste.rows.length > 0) return null;
  return buildRefus({
    code: "dernier-administrateur",
    message:
      "L'organisme n'aurait plus d'administrateur qui puisse se connecter sans fin d'accès prévue : nommez-en un autre d'abord.",
    sources: [],
  });
}
