import type { Tx } from "../db/in-transaction.ts";

/** A place where one is signed in. */
export interface SessionOuverte {
  readonly id: string;
  readonly ouverteLe: string;
  readonly activeLe: string;
  readonly finLe: string;
  readonly adresse: string | null;
  readonly navigateur: string | null;
  /** The very one that asks. */
  readonly actuelle: boolean;
}

/**
 * Lists the open sessions of the acting person, the latest used first; never their tokens.
 *
 * @example
 * await listSessions(tx, { utilisateurId, sessionId, maintenant }) // => [{ actuelle: true, … }]
 */
export async function listSessions(
  tx: Tx,
  qui: {
    readonly utilisateurId: string;
    readonly sessionId: string | undefined;
    readonly maintenant: Date;
  },
): Promise<readonly SessionOuverte[]> {
  const lues = await tx
    .selectFrom("session")
    .where("userId", "=", qui.utilisateurId)
    .where("expiresAt", ">", qui.maintenant)
    .orderBy("updatedAt", "desc")
    .limit(200)
    .select([
      "id",
      "createdAt as ouverteLe",
      "updatedAt as activeLe",
      "expiresAt as finLe",
      "ipAddress as adresse",
      "userAgent as navigateur",
    ])
    .execute();
  return lues.map((lue) => ({
    ...lue,
    // The business access reads instants as text.
    ouverteLe: String(lue.ouverteLe),
    activeLe: String(lue.activeLe),
    finLe: String(lue.finLe),
    actuelle: lue.id === qui.sessionId,
  }));
}
