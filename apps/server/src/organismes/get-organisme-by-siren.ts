import type { Kysely } from "kysely";
import type { Schema } from "../db/schema.ts";
import { findOrganisme } from "./find-organisme.ts";
import type { OrganismeListe } from "./organisme-liste.ts";

/**
 * Gives the organisme that has this SIREN, among those visible through `db`; null when there is none.
 *
 * When several do (a régie may share the SIREN of its collectivité), the one of the directory comes first.
 * @example
 * (await getOrganismeBySiren(tx, "211401187"))?.nom // => "Caen"
 */
export function getOrganismeBySiren(db: Kysely<Schema>, siren: string): Promise<OrganismeListe | null> {
  return findOrganisme(db, "siren", siren);
}
