import type { DateIso } from "@ia-territoires/core";
import { sql } from "kysely";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import type { Delegation } from "./delegation.ts";
import type { delegationsListSchema } from "./delegation-schemas.ts";

/**
 * Gives one page of the delegations of an organisme, the latest first; `jour` says where each one stands.
 *
 * @example
 * await listDelegations(tx, { organismeId, jour, page: 1, taille: 50 }) // => { lignes: […], total: 2, … }
 */
export async function listDelegations(
  tx: Tx,
  criteres: z.output<typeof delegationsListSchema> & { readonly organismeId: string; readonly jour: DateIso },
): Promise<{
  readonly lignes: readonly Delegation[];
  readonly total: number;
  readonly page: number;
  readonly taille: number;
}> {
  const { organismeId, jour, le, page, taille } = criteres;
  const ou = sql`d.organisme_id = ${organismeId} and ${
    le === undefined ? sql`true` : sql`d.du <= ${le}::date and (d.au is null or d.au >= ${le}::date)`
  }`;
  const total = await sql<{ total: number }>`
    select count(*)::integer as total from delegation d where ${ou}`.execute(tx);
  const lues = await sql<Delegation>`
    select d.id, d.organisme_id as "organismeId",
      json_build_object('nom', d.delegataire_nom, 'qualite', d.delegataire_qualite) as delegataire,
      json_build_object('nom', d.delegant_nom, 'qualite', d.delegant_qualite) as delegant,
      d.utilisateur_id as "utilisateurId", d.objets, d.acte, d.acte_le as "acteLe", d.du, d.au, d.version,
      case when d.du > ${jour}::date then 'a-venir' when d.au < ${jour}::date then 'terminee' else 'en-cours' end as etat
    from delegation d where ${ou} order by d.du desc, d.id limit ${taille} offset ${(page - 1) * taille}`.execute(
    tx,
  );
  return { lignes: lues.rows, total: total.rows[0]?.total ?? 0, page, taille };
}
