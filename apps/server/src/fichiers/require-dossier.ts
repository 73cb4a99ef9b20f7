import type { Tx } from "../db/in-transaction.ts";
import { notFound } from "../trpc/erreur-metier.ts";

/** Lets a dossier of the acting organisme through; any other is « not found ». */
export async function requireDossier(tx: Tx, dossierId: string): Promise<void> {
  const lu = await tx.selectFrom("dossier").where("id", "=", dossierId).select("id").executeTakeFirst();
  if (lu === undefined) throw notFound("Ce dossier");
}
