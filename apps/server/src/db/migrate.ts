import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { sql } from "kysely";
import type { Base } from "./open-base.ts";

const DOSSIER = new URL("./migrations/", import.meta.url);
/** Any number, the same for every server of this product: it orders their migrations. */
const VERROU_MIGRATIONS = 20_261_122;

interface Migration {
  readonly nom: string;
  readonly empreinte: string;
  readonly instructions: readonly string[];
}

async function readMigrations(): Promise<readonly Migration[]> {
  const fichiers = (await readdir(DOSSIER)).filter((nom) => /^\d{4}_[a-z0-9_]+\.ts$/.test(nom)).sort();
  return Promise.all(
    fichiers.map(async (fichier) => {
      const module = (await import(new URL(fichier, DOSSIER).href)) as { default: readonly string[] };
      const instructions = module.default;
      const empreinte = createHash("sha256").update(instructions.join(";\n")).digest("hex");
      return { nom: fichier.replace(/\.ts$/, ""), empreinte, instructions };
    }),
  );
}

/**
 * Brings the schema forward: runs the files of `migrations/` not yet applied, in the order of their numbers, in
 * one transaction under one advisory lock, so that several servers may start together. Answers the names applied.
 * Refuses (Error in French) a database written by a newer version, and an applied file that has changed since.
 *
 * @example
 * await migrate(base) // => ["0001_identite", "0002_organisme", …] the first time, [] afterwards
 */
export async function migrate(base: Base): Promise<readonly string[]> {
  const migrations = await readMigrations();
  return base.owner.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${VERROU_MIGRATIONS})`.execute(tx);
    await sql`create table if not exists ia_migration (
      nom text primary key, empreinte text not null, appliquee_le timestamptz not null default current_timestamp)`.execute(
      tx,
    );
    const deja = new Map(
      (await tx.selectFrom("ia_migration").select(["nom", "empreinte"]).execute()).map((m) => [
        m.nom,
        m.empreinte,
      ]),
    );
    const connues = new Set(migrations.map((m) => m.nom));
    const inconnue = [...deja.keys()].find((nom) => !connues.has(nom));
    if (inconnue !== undefined) {
      throw new Error(
        `La base a été migrée par une version plus récente (« ${inconnue} ») : mettre le programme à jour.`,
      );
    }
    const nouvelles: string[] = [];
    for (const migration of migrations) {
      const appliquee = deja.get(migration.nom);
      if (appliquee === migration.empreinte) continue;
      if (appliquee !== undefined) {
        throw new Error(
          `La migration « ${migration.nom} » a changé depuis qu'elle a été appliquée : créer un nouveau fichier.`,
        );
      }
      for (const instruction of migration.instructions) await sql.raw(instruction).execute(tx);
      await tx
        .insertInto("ia_migration")
        .values({ nom: migration.nom, empreinte: migration.empreinte })
        .execute();
      nouvelles.push(migration.nom);
    }
    return nouvelles;
  });
}
