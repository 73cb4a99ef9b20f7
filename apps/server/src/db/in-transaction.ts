import { sql, type Transaction } from "kysely";
import type { Base } from "./open-base.ts";
import type { Schema } from "./schema.ts";
import { transactionContext } from "./transaction-context.ts";

/** Who asks: the account, the organisme it acts for (null before one is chosen) and those it belongs to. */
export interface Acteur {
  readonly utilisateurId: string;
  readonly organismeId: string | null;
  readonly mesOrganismes: readonly string[];
}

export type Tx = Transaction<Schema>;

const DELAI_INSTRUCTION_MS = 15_000;
const DELAI_VERROU_MS = 10_000;
const ESSAIS = 3;

function isAReessayer(erreur: unknown): boolean {
  const code = typeof erreur === "object" && erreur !== null && "code" in erreur ? erreur.code : undefined;
  return code === "40P01" || code === "40001"; // deadlock, serialization failure: the transaction left no trace
}

/**
 * Says for whom row-level security answers from now on in a transaction. Only a history that several organismes made
 * together changes it on the way: each then stores its own records.
 */
export async function setActeur(tx: Tx, acteur: Acteur): Promise<void> {
  await sql`select ${buildActeur(acteur)}`.execute(tx);
}

function buildActeur({ utilisateurId, organismeId, mesOrganismes }: Acteur) {
  return sql`set_config('app.utilisateur', ${utilisateurId}, true),
    set_config('app.organisme', ${organismeId ?? ""}, true),
    set_config('app.mes_organismes', ${mesOrganismes.join(",")}, true)`;
}

/**
 * The only door to business rows: one transaction under the role `ia_app`, with the person, the organisme and the
 * time limits set locally, so that row-level security answers for `ctx.acteur` and for nobody else. Inside `fn`
 * only `tx` may be used. A deadlock is tried again (three times in all). Whatever `fn` throws undoes everything.
 *
 * @example
 * await inTransaction(ctx, (tx) => tx.selectFrom("devis").select("numero").execute())
 */
export async function inTransaction<T>(
  ctx: { readonly base: Base; readonly acteur: Acteur },
  fn: (tx: Tx) => Promise<T>,
): Promise<T> {
  const { base, acteur } = ctx;
  for (let essai = 1; ; essai += 1) {
    try {
      return await base.app.transaction().execute(async (tx) => {
        await sql`select ${buildActeur(acteur)},
          set_config('statement_timeout', ${String(DELAI_INSTRUCTION_MS)}, true),
          set_config('lock_timeout', ${String(DELAI_VERROU_MS)}, true),
          set_config('idle_in_transaction_session_timeout', ${String(DELAI_INSTRUCTION_MS)}, true)`.execute(
          tx,
        );
        return transactionContext.run("transaction", () => fn(tx));
      });
    } catch (erreur) {
      if (essai >= ESSAIS || !isAReessayer(erreur)) throw erreur;
    }
  }
}
