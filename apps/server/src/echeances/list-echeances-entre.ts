import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { buildChamps, buildDe, ORDRE_ECHEANCES } from "./champs-echeance.ts";
import type { EcheanceVue } from "./echeance-vue.ts";

/**
 * Lists every échéance of a stretch of days that an organisme may see, cancelled ones only when asked, `maximum` at
 * most.
 *
 * @example
 * await listEcheancesEntre(tx, organismeId, { du: "2027-05-01", au: "2027-05-31", maximum: 500 })
 */
export async function listEcheancesEntre(
  tx: Tx,
  organismeId: string,
  demande: {
    readonly du: string;
    readonly au: string;
    readonly maximum: number;
    readonly annulees?: boolean;
  },
): Promise<readonly EcheanceVue[]> {
  const { du, au, maximum, annulees = false } = demande;
  const lues = await sql<EcheanceVue>`
    select ${buildChamps(organismeId)} from ${buildDe(organismeId)}
    where e.jour between ${du}::date and ${au}::date ${annulees ? sql`` : sql`and e.etat <> 'annulee'`}
    order by ${ORDRE_ECHEANCES} limit ${maximum}`.execute(tx);
  return lues.rows;
}
