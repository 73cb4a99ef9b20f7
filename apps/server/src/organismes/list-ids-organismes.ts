import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { buildTrouves, type FiltresOrganismes } from "./recherche/build-trouves.ts";

/**
 * Gives the identifiers of all the organismes that match, in the order of {@link listOrganismes}, `maximum` at most.
 * @example
 * (await listIdsOrganismes(tx, { departement: "14" }, 100_000)).length // => 545
 */
export async function listIdsOrganismes(
  tx: Tx,
  filtres: FiltresOrganismes,
  maximum: number,
): Promise<readonly string[]> {
  const trouves = buildTrouves(filtres, maximum);
  if (trouves === null) return [];
  const lus = await sql<{ id: string }>`with ${trouves.tables}
    select id from trouves order by ${trouves.ordre} limit ${maximum}`.execute(tx);
  return lus.rows.map(({ id }) => id);
}
