import type { KyselyPlugin } from "kysely";
import type { Base } from "../src/db/open-base.ts";

/** The same database, and how many statements were sent to it for business rows since. */
export interface BaseComptee {
  readonly base: Base;
  readonly count: () => number;
}

/**
 * Counts the statements sent under the rights of people and organismes: what a loop forgot in a procedure shows there,
 * on any machine.
 *
 * @example
 * const { base, count } = countStatements(monde.base) // count() => 0
 */
export function countStatements(base: Base): BaseComptee {
  let envoyees = 0;
  const compteur: KyselyPlugin = {
    transformQuery: ({ node }) => {
      envoyees += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { base: { ...base, app: base.app.withPlugin(compteur) }, count: () => envoyees };
}
