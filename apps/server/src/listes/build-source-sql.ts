import { type RawBuilder, sql } from "kysely";
import type { ContexteListe, SourceListe } from "./liste.ts";

/** A piece of SQL, or what makes it from who asks and when. */
type Piece = RawBuilder<unknown> | ((ctx: ContexteListe) => RawBuilder<unknown>);

/** The pieces of the statement of an ordinary list. */
export interface PartiesSql<Criteres, Ligne> {
  /** `from` of the rows, joins included. */
  readonly de: Piece;
  /** `from` that is enough to count and to filter; `de` when it is left out. */
  readonly deCompte?: Piece;
  /** The order needs `deCompte` alone: a page is chosen there, and only its rows are joined. */
  readonly choisitDAbord?: true;
  /** Unique identifier of a row, an uuid unless `parIds` says how it is found. */
  readonly cle: RawBuilder<unknown>;
  /** Keeps the rows of some identifiers; compared in their own type, so that an index finds each. */
  readonly parIds?: (ids: readonly string[]) => RawBuilder<unknown>;
  /** What a row holds, `id` included. */
  readonly champs: Piece;
  /** Completes a row with what the database does not know. */
  readonly complete?: (lue: Ligne) => Ligne;
  readonly conditions: (criteres: Criteres, ctx: ContexteListe) => readonly RawBuilder<unknown>[];
  /** Ends with a unique key, so that two readings give one order. */
  readonly ordre: (criteres: Criteres, ctx: ContexteListe) => RawBuilder<unknown>;
}

/**
 * Makes the source of an ordinary list from the pieces of its SQL. Exports take the identifiers once, in one statement:
 * what is written then is what the screen counted, however long it takes.
 * @example
 * buildSourceSql<CriteresDevis, DevisListe>({ de: sql`devis d`, cle: sql`d.id`, champs: sql`d.id, d.numero`, conditions, ordre })
 */
export function buildSourceSql<Criteres, Ligne extends { readonly id: string }>(
  parties: PartiesSql<Criteres, Ligne>,
): SourceListe<Criteres, Ligne> {
  const { de, deCompte = de, cle, champs, complete = (lue: Ligne) => lue } = parties;
  const { parIds = (ids: readonly string[]) => sql`${cle} = any (${[...ids]}::uuid[])` } = parties;
  const filter = (criteres: Criteres, ctx: ContexteListe): RawBuilder<unknown> => {
    const conditions = parties.conditions(criteres, ctx);
    return conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `);
  };
  return {
    async page(tx, criteres, { debut, taille }, ctx) {
      const ou = filter(criteres, ctx);
      const total = await sql<{
        total: number;
      }>`select count(*)::integer as total from ${get(deCompte, ctx)} where ${ou}`.execute(tx);
      const ordre = parties.ordre(criteres, ctx);
      const lues =
        parties.choisitDAbord === true
          ? await sql<Ligne>`select ${get(champs, ctx)} from ${get(de, ctx)}
              where ${cle} = any (array(select ${cle} from ${get(deCompte, ctx)} where ${ou}
                order by ${ordre} limit ${taille} offset ${debut}))
              order by ${ordre}`.execute(tx)
          : await sql<Ligne>`select ${get(champs, ctx)} from ${get(de, ctx)} where ${ou}
              order by ${ordre} limit ${taille} offset ${debut}`.execute(tx);
      return { lignes: lues.rows.map(complete), total: total.rows[0]?.total ?? 0 };
    },
    async listIds(tx, criteres, maximum, ctx) {
      const lus = await sql<{
        id: string;
      }>`select ${cle}::text as id from ${get(de, ctx)} where ${filter(criteres, ctx)}
        order by ${parties.ordre(criteres, ctx)} limit ${maximum}`.execute(tx);
      return lus.rows.map(({ id }) => id);
    },
    async listLignes(tx, ids, ctx) {
      const lues = await sql<Ligne>`select ${get(champs, ctx)} from ${get(de, ctx)}
        where ${parIds(ids)}`.execute(tx);
      return lues.rows.map(complete);
    },
  };
}

function get(piece: Piece, ctx: ContexteListe): RawBuilder<unknown> {
  return typeof piece === "function" ? piece(ctx) : piece;
}
