import type { Kysely } from "kysely";
import type { Schema } from "../db/schema.ts";
import { findOrganisme } from "./find-organisme.ts";
import type { OrganismeListe } from "./organisme-liste.ts";

/**
 * Gives the commune that has this INSEE code, among those visible through `db`; null when there is none.
 * @example
 * (await getOrganismeByInsee(tx, "14556"))?.nom // => "Saint-André-sur-Orne"
 */
export function getOrganismeByInsee(db: Kysely<Schema>, codeInsee: string): Promise<OrganismeListe | null> {
  return findOrganisme(db, "code_insee", codeInsee);
}
