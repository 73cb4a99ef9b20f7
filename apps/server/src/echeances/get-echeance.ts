import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import { buildChamps, buildDe } from "./champs-echeance.ts";
import type { EcheanceVue } from "./echeance-vue.ts";

/** One échéance that an organisme may see; NOT_FOUND otherwise. */
export async function getEcheance(tx: Tx, organismeId: string, id: string): Promise<EcheanceVue> {
  const lues = await sql<EcheanceVue>`
    select ${buildChamps(organismeId)} from ${buildDe(organismeId)} where e.id = ${id}::uuid`.execute(tx);
  const [lue] = lues.rows;
  if (lue === undefined) throw notFound("Cette échéance");
  return lue;
}
