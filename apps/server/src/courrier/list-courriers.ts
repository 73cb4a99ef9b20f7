import { sql } from "kysely";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import type { courriersListSchema } from "./courrier-schemas.ts";
import type { CourrierListe, EtatDepot, ModeCourrier } from "./courrier-vue.ts";
import { findModele } from "./modeles.ts";

/**
 * Gives one page of the mails of the acting organisme, newest first.
 *
 * @example
 * await listCourriers(tx, { page: 1, taille: 50 }) // => { lignes: […], total: 12, page: 1, taille: 50 }
 */
export async function listCourriers(
  tx: Tx,
  { etat, page, taille }: z.output<typeof courriersListSchema>,
): Promise<{
  readonly lignes: readonly CourrierListe[];
  readonly total: number;
  readonly page: number;
  readonly taille: number;
}> {
  const ou = etat === undefined ? sql<boolean>`true` : sql<boolean>`etat = ${etat}`;
  const { total } = await tx
    .selectFrom("courrier")
    .where(ou)
    .select(sql<number>`count(*)::integer`.as("total"))
    .executeTakeFirstOrThrow();
  const lus = await tx
    .selectFrom("courrier")
    .where(ou)
    .orderBy("cree_le", "desc")
    .orderBy("id")
    .limit(taille)
    .offset((page - 1) * taille)
    .select([
      "id",
      "etat",
      "modele",
      "destinataire",
      "objet",
      "essais",
      "erreur",
      "cree_le as creeLe",
      "traite_le as traiteLe",
      "prochain_essai as prochainEssai",
    ])
    .execute();
  const lignes = lus.map((lu) => ({
    ...lu,
    titre: findModele(lu.modele)?.titre ?? lu.modele,
    erreur: lu.erreur?.message ?? null,
  }));
  return { lignes, total, page, taille };
}

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
