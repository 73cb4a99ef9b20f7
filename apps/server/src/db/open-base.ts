import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { type Dialect, Kysely, PGliteDialect, PostgresDialect } from "kysely";
import pg from "pg";
import { identityInstants } from "./identity-instants.ts";
import { PARSERS } from "./parsers.ts";
import { buildRoleDialect } from "./role-dialect.ts";
import { checkHorsTransaction } from "./transaction-context.ts";
import type { Schema } from "./schema.ts";
import { executePglite, executePostgresql } from "./execute-sql.ts";

/** One database and its three accesses. Business rows are reached through `inTransaction` only. */
export interface Base {
  readonly genre: "pglite" | "postgresql";
  /** Migrations, import of the directory, seals of the journal: never a request of a person. */
  readonly owner: Kysely<Schema>;
  /** Identity tables only (sign-in, sessions, memberships). */
  readonly auth: Kysely<Schema>;
  /** Business rows under row-level security; used by `inTransaction` alone. */
  readonly app: Kysely<Schema>;
  /**
   * Statements of the job queue (pg-boss), as the owner, with the types the library expects; a text without values may
   * hold several statements. Refused inside a transaction, like the other accesses.
   */
  executeSql(texte: string, valeurs?: unknown[]): Promise<{ rows: unknown[] }>;
  /** Closes the connections; waits for the transactions under way. */
  close(): Promise<void>;
}

function buildBase(genre: Base["genre"], dialect: Dialect, brut: Pick<Base, "executeSql" | "close">): Base {
  const parConnexion = genre === "pglite";
  return {
    genre,
    owner: new Kysely<Schema>({ dialect: buildRoleDialect(dialect, { role: null, parConnexion }) }),
    auth: new Kysely<Schema>({
      dialect: buildRoleDialect(dialect, { role: "ia_auth", parConnexion }),
      plugins: [identityInstants],
    }),
    app: new Kysely<Schema>({ dialect: buildRoleDialect(dialect, { role: "ia_app", parConnexion }) }),
    close: brut.close,
    executeSql: async (texte, valeurs) => {
      checkHorsTransaction();
      return brut.executeSql(texte, valeurs);
    },
  };
}

/**
 * Opens the PostgreSQL server at `url` (a pool of `max` connections), or the embedded PGlite database kept in
 * the `base` folder of `dataDir` (in memory when null). Does not migrate.
 *
 * @example
 * const base = await openBase({ url: null, dataDir: null }) // base.genre => "pglite"
 */
export async function openBase(ou: {
  url: string | null;
  dataDir: string | null;
  max?: number;
}): Promise<Base> {
  if (ou.url !== null) {
    const pool = new pg.Pool({
      connectionString: ou.url,
      max: ou.max ?? 10,
      connectionTimeoutMillis: 10_000,
      types: {
        getTypeParser: (type: Parameters<typeof pg.types.getTypeParser>[0], format?: "text" | "binary") =>
          PARSERS[type] ?? pg.types.getTypeParser(type, format),
      },
    });
    // A connection lost while idle is replaced by the pool; without a listener the process would die.
    pool.on("error", () => undefined);
    // So is one lost inside a transaction: its statement is the one that fails, and says so to whoever waits for it.
    pool.on("connect", (client) => void client.on("error", () => undefined));
    return buildBase("postgresql", new PostgresDialect({ pool }), {
      executeSql: (texte, valeurs) => executePostgresql(pool, texte, valeurs),
      close: () => pool.end(),
    });
  }
  if (ou.dataDir !== null) mkdirSync(ou.dataDir, { recursive: true });
  const lite = await PGlite.create({
    ...(ou.dataDir === null ? {} : { dataDir: join(ou.dataDir, "base") }),
    parsers: { ...PARSERS },
  });
  return buildBase("pglite", new PGliteDialect({ pglite: lite }), {
    executeSql: (texte, valeurs) => executePglite(lite, texte, valeurs),
    close: () => lite.close(),
  });
}
