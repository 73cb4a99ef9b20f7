import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type DialectAdapter,
  type Driver,
  PostgresAdapter,
  type QueryResult,
  type TransactionSettings,
} from "kysely";
import { checkHorsTransaction } from "./transaction-context.ts";

/** The database role under which statements run; `null` keeps the login role (the owner). */
export type RoleBase = "ia_app" | "ia_auth" | null;

/** Lets Kysely ask for several connections: on PGlite each caller has its own driver, ordered by PGlite's own lock. */
class AdapterPartage extends PostgresAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

class ConnexionRole implements DatabaseConnection {
  readonly driver: Driver;
  readonly interne: DatabaseConnection;
  readonly #role: RoleBase;
  dansTransaction = false;

  constructor(driver: Driver, interne: DatabaseConnection, role: RoleBase) {
    this.driver = driver;
    this.interne = interne;
    this.#role = role;
  }

  async begin(settings: TransactionSettings): Promise<void> {
    await this.driver.beginTransaction(this.interne, settings);
    this.dansTransaction = true;
    if (this.#role !== null)
      await this.interne.executeQuery(CompiledQuery.raw(`set local role ${this.#role}`));
  }

  async commit(): Promise<void> {
    this.dansTransaction = false;
    await this.driver.commitTransaction(this.interne);
  }

  async rollback(): Promise<void> {
    this.dansTransaction = false;
    await this.driver.rollbackTransaction(this.interne);
  }

  async executeQuery<R>(requete: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#role === null || this.dansTransaction) return this.interne.executeQuery<R>(requete);
    await this.begin({});
    try {
      const resultat = await this.interne.executeQuery<R>(requete);
      await this.commit();
      return resultat;
    } catch (erreur) {
      await this.rollback();
      throw erreur;
    }
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new TypeError("Lecture en flux non prévue : lire par pages.");
  }
}

/**
 * Wraps a Kysely dialect so that every statement runs under one database role, set locally in its transaction
 * (also behind a transaction pooler), and so that no one reaches the outer database from inside a transaction
 * (refused with an Error in French; on PGlite the call would otherwise never come back).
 *
 * @example
 * new Kysely({ dialect: buildRoleDialect(new PostgresDialect({ pool }), { role: "ia_auth", parConnexion: false }) })
 */
export function buildRoleDialect(
  interne: Dialect,
  options: { role: RoleBase; parConnexion: boolean },
): Dialect {
  const { role, parConnexion } = options;
  return {
    createAdapter: (): DialectAdapter => new AdapterPartage(),
    createQueryCompiler: () => interne.createQueryCompiler(),
    createIntrospector: (db) => interne.createIntrospector(db),
    createDriver: (): Driver => {
      const commun = interne.createDriver();
      const de = (connexion: DatabaseConnection): ConnexionRole => connexion as ConnexionRole;
      return {
        init: (o) => commun.init(o),
        async acquireConnection(o) {
          checkHorsTransaction();
          const driver = parConnexion ? interne.createDriver() : commun;
          if (parConnexion) await driver.init(o);
          return new ConnexionRole(driver, await driver.acquireConnection(o), role);
        },
        beginTransaction: (c, settings) => de(c).begin(settings),
        commitTransaction: (c) => de(c).commit(),
        rollbackTransaction: (c) => de(c).rollback(),
        releaseConnection: (c, o) => de(c).driver.releaseConnection(de(c).interne, o),
        // The pool or the PGlite instance is closed once, by the Base that owns it.
        destroy: async () => undefined,
      };
    },
  };
}
