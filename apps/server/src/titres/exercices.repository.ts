import type { DateIso } from "@ia-territoires/core";
import type { Exercice } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";

/** An exercice as rows hold it. */
export interface ExerciceLu extends Exercice {
  readonly version: number;
}

interface Ligne {
  readonly annee: number;
  readonly statut: "ouvert" | "clos";
  readonly ouvert_le: DateIso;
  readonly clos_le: DateIso | null;
  readonly version: number;
}

function toExercice({ annee, statut, ouvert_le, clos_le, version }: Ligne): ExerciceLu {
  return { annee, statut, ouvertLe: ouvert_le, ...(clos_le === null ? {} : { closLe: clos_le }), version };
}

/**
 * The exercices of a vendor, by year. `verrou` locks them until the commit: preparing, numbering, cancelling and closing
 * follow one another, so that nothing slips into an exercice that is being closed.
 *
 * @example
 * await listExercices(tx, prestataireId, { verrou: true })
 */
export async function listExercices(
  tx: Tx,
  prestataireId: string,
  { verrou = false }: { readonly verrou?: boolean } = {},
): Promise<readonly ExerciceLu[]> {
  const lus = tx
    .selectFrom("exercice")
    .where("prestataire_id", "=", prestataireId)
    .orderBy("annee")
    .select(["annee", "statut", "ouvert_le", "clos_le", "version"]);
  return (await (verrou ? lus.forUpdate() : lus).execute()).map(toExercice);
}
