import { type Kysely, sql } from "kysely";
import type { Schema } from "../../db/schema.ts";

/** Builds the index of the search once its rows are there (a third of the cost), unless it exists or there is none. */
export async function indexAnnuaire(tx: Kysely<Schema>): Promise<void> {
  const lu = await sql<{ rempli: boolean }>`select exists (select from annuaire_recherche) as rempli`.execute(
    tx,
  );
  if (lu.rows[0]?.rempli !== true) return;
  await sql`create index if not exists annuaire_recherche_mots
    on annuaire_recherche using gin (mots) with (fastupdate = off)`.execute(tx);
}
