import { type Kysely, sql } from "kysely";
import type { Schema } from "../db/schema.ts";
import { buildAnnuaire } from "./annuaire/build-annuaire.ts";
import type { Decoupage } from "./annuaire/decoupage.ts";
import { readDecoupage, readVersionDecoupage } from "./annuaire/read-decoupage.ts";
import { type NombresImport, writeAnnuaire } from "./annuaire/write-annuaire.ts";

/** Where the directory comes from: `read` is called only when `version` has not been imported yet. */
export interface SourceAnnuaire {
  readonly version: string;
  readonly read: () => Decoupage;
}

/** What an import did; nothing when this version was already there. */
export type ResultatImport =
  | { readonly etat: "a-jour"; readonly version: string }
  | { readonly etat: "importe"; readonly version: string; readonly nombres: NombresImport };

/** To be raised when other rows are built from the same data, so that running installations import again. */
const REVISION = 1;
const VERROU_IMPORT = 20_261_123;

/**
 * Imports the directory of organismes at the first start and whenever the version of the data has changed; otherwise
 * one small read. Several servers may call it together: one imports, the others wait and find it done.
 *
 * Takes the access of the owner. All or nothing: a failure leaves the former directory as it was and is thrown on.
 * @example
 * await importAnnuaire(base.owner) // => { etat: "importe", version: "6.0.0/1", nombres: { crees: 36351, … } }
 */
export async function importAnnuaire(
  owner: Kysely<Schema>,
  source: SourceAnnuaire = { version: readVersionDecoupage(), read: readDecoupage },
): Promise<ResultatImport> {
  const version = `${source.version}/${REVISION}`;
  if (await isImporte(owner, version)) return { etat: "a-jour", version };
  const resultat = await owner.transaction().execute(async (tx): Promise<ResultatImport> => {
    await sql`select pg_advisory_xact_lock(${VERROU_IMPORT})`.execute(tx);
    if (await isImporte(tx, version)) return { etat: "a-jour", version };
    const nombres = await writeAnnuaire(tx, buildAnnuaire(source.read()));
    await sql`insert into annuaire_import (version, nombres) values (${version}, ${JSON.stringify(nombres)})
      on conflict (version) do update set importe_le = excluded.importe_le, nombres = excluded.nombres`.execute(
      tx,
    );
    return { etat: "importe", version, nombres };
  });
  if (resultat.etat === "importe") {
    // The embedded database has no autovacuum; without figures the planner would read whole tables.
    await sql`analyze organisme`.execute(owner);
    await sql`vacuum (analyze) annuaire_recherche`.execute(owner);
  }
  return resultat;
}

/** The last version imported is the one in place. */
async function isImporte(db: Kysely<Schema>, version: string): Promise<boolean> {
  const derniere = await sql<{ version: string }>`
    select version from annuaire_import order by importe_le desc limit 1`.execute(db);
  return derniere.rows[0]?.version === version;
}
