import type { Tx } from "../db/in-transaction.ts";
import { staleVersion } from "../trpc/erreur-metier.ts";
import { listJournal } from "../journal/list-journal.ts";

/**
 * Compares the version a form was opened on with the stored one. When another save came first, throws CONFLICT with
 * what was done since (actions, when, in what roles); nothing is overwritten.
 *
 * @example
 * await checkVersion(tx, missionId, { recue: 3, actuelle: 3 }) // nothing happens
 */
export async function checkVersion(
  tx: Tx,
  dossierId: string,
  { recue, actuelle }: { recue: number | undefined; actuelle: number },
  quoi = "Cette mission",
): Promise<void> {
  if (recue === undefined || recue === actuelle) return;
  const depuis = (await listJournal(tx, dossierId)).filter(
    ({ donnees }) => "version" in donnees && typeof donnees.version === "number" && donnees.version > recue,
  );
  throw staleVersion(
    quoi,
    recue,
    actuelle,
    depuis.map(({ action, quand, roles, objetId }) => ({ action, quand, roles, objetId })),
  );
}
