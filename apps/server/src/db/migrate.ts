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

/** Names of the migrations of a base, and what they were when they ran. */
type Appliquees = readonly { readonly nom: string; readonly empreinte: string }[];

function compareMigrations(connues: readonly Migration[], appliquees: Appliquees): void {
  const parNom = new Map(connues.map((m) => [m.nom, m.empreinte]));
  const inconnue = appliquees.find(({ nom }) => !parNom.has(nom));
  if (inconnue !== undefined) {
    throw new Error(
      `La base a été migrée par une version plus récente (« ${inconnue.nom} ») : mettre le programme à jour.`,
    );
  }
  const changee = appliquees.find(({ nom, empreinte }) => parNom.get(nom) !== empreinte);
  if (changee !== undefined) {
    throw new Error(
      `La migration « ${changee.nom} » a changé depuis qu'elle a été appliquée : créer un nouveau fichier.`,
    );
  }
}

/** Refuses (Error in French) a base, or its backup, that a newer version or a changed migration has written. */
export async function checkMigrations(appliquees: Appliquees): Promise<void> {
  compareMigrations(await readMigrations(), appliquees);
}

/**
 * The owner reads every row: what it saves, verifies and moves is the whole. A table bound by row-level security that
 * has no such policy gets one here, so that no migration can forget it.
 */
const LECTURE_PROPRIETAIRE = `do $$ declare t record; begin
  for t in select c.relname as nom from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relforcerowsecurity
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'lecture_proprietaire')
  loop
    execute format('create policy lecture_proprietaire on %I for select to %I using (true)', t.nom, current_user);
  end loop;
end $$`;

/**
 * Brings the schema forward: runs the files of `migrations/` not yet applied, in the order of their numbers, in
 * one transaction under one advisory lock, so that several servers may start together. Answers the names applied.
 * `seules` stops at the schema of a former version, to load a backup of it.
 * Refuses (Error in French) a database written by a newer version, and an applied file that has changed since.
 *
 * @example
 * await migrate(base) // => ["0001_identite", "0002_organisme", …] the first time, [] afterwards
 */
export async function migrate(base: Base, seules?: ReadonlySet<string>): Promise<readonly string[]> {
  const migrations = await readMigrations();
  return base.owner.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${VERROU_MIGRATIONS})`.execute(tx);
    await sql`create table if not exists ia_migration (
      nom text primary key, empreinte text not null, appliquee_le timestamptz not null default current_timestamp)`.execute(
      tx,
    );
    const appliquees = await tx.selectFrom("ia_migration").select(["nom", "empreinte"]).execute();
    compareMigrations(migrations, appliquees);
    const deja = new Set(appliquees.map(({ nom }) => nom));
    const nouvelles: string[] = [];
    for (const migration of migrations) {
      if (deja.has(migration.nom) || seules?.has(migration.nom) === false) continue;
      for (const instruction of migration.instructions) await sql.raw(instruction).execute(tx);
      await tx
        .insertInto("ia_migration")
        .values({ nom: migration.nom, empreinte: migration.empreinte })
        .execute();
      nouvelles.push(migration.nom);
    }
    await sql.raw(LECTURE_PROPRIETAIRE).execute(tx);
    return nouvelles;
  });
}
