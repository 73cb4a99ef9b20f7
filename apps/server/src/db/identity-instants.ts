import type {
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  QueryResult,
  RootOperationNode,
  UnknownRow,
} from "kysely";

const INSTANT = /(At|Until|lastRequest)$/;

function readRow(row: UnknownRow): UnknownRow {
  const lue: UnknownRow = {};
  for (const [colonne, valeur] of Object.entries(row)) {
    if (typeof valeur !== "string" || !INSTANT.test(colonne)) lue[colonne] = valeur;
    else lue[colonne] = colonne === "lastRequest" ? Number(valeur) : new Date(valeur);
  }
  return lue;
}

/**
 * Gives better-auth its instants as `Date` and its counters as numbers: it compares `expiresAt` with a `Date`,
 * and a text there would make a session last for ever. Used by the identity access only.
 *
 * @example
 * new Kysely({ dialect, plugins: [identityInstants] })
 */
export const identityInstants: KyselyPlugin = {
  transformQuery: (args: PluginTransformQueryArgs): RootOperationNode => args.node,
  transformResult: async (args: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> => ({
    ...args.result,
    rows: args.result.rows.map(readRow),
  }),
};
