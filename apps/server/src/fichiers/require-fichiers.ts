import type { Tx } from "../db/in-transaction.ts";
import { notFound } from "../trpc/erreur-metier.ts";

/** Lets files of a dossier through, none of them withdrawn; any other is « not found ». */
export async function requireFichiers(tx: Tx, dossierId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const lus = await tx
    .selectFrom("fichier")
    .where("dossier_id", "=", dossierId)
    .where("id", "in", ids)
    .where("retire_le", "is", null)
    .select("id")
    .execute();
  if (lus.length !== new Set(ids).size) throw notFound("Ce fichier");
}
