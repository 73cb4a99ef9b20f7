import type { Kysely } from "kysely";
import type { Schema } from "../db/schema.ts";
import { COLONNES_LISTE, type OrganismeListe } from "./organisme-liste.ts";

/** First visible organisme with this code: open before closed, of the directory before entered by hand. */
export async function findOrganisme(
  db: Kysely<Schema>,
  colonne: "siren" | "siret" | "code_insee",
  valeur: string,
): Promise<OrganismeListe | null> {
  const trouve = await db
    .selectFrom("organisme")
    .select(COLONNES_LISTE)
    .where(colonne, "=", valeur)
    .orderBy("organisme.ferme")
    .orderBy("organisme.origine")
    .orderBy("organisme.id")
    .limit(1)
    .executeTakeFirst();
  return trouve === undefined ? null : (trouve as OrganismeListe);
}
