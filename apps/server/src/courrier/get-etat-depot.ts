import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import type { EtatDepot, ModeCourrier } from "./courrier-vue.ts";

/** What waits, what was given up, and whether the server fails. */
export async function getEtatDepot(tx: Tx, mode: ModeCourrier): Promise<EtatDepot> {
  const comptes = await tx
    .selectFrom("courrier")
    .select([
      sql<number>`(count(*) filter (where etat = 'a-envoyer'))::integer`.as("enAttente"),
      sql<number>`(count(*) filter (where etat = 'abandonne'))::integer`.as("abandonnes"),
    ])
    .executeTakeFirstOrThrow();
  const panne = await tx
    .selectFrom("courrier")
    .where("etat", "=", "a-envoyer")
    .where(sql<boolean>`erreur ->> 'nature' = 'serveur'`)
    .orderBy("cree_le")
    .limit(1)
    .select([
      sql<string>`erreur ->> 'message'`.as("message"),
      "cree_le as depuis",
      "prochain_essai as prochainEssai",
    ])
    .executeTakeFirst();
  return { mode, ...comptes, panne: panne ?? null };
}
