import type { Tx } from "../db/in-transaction.ts";
import { notFound } from "../trpc/erreur-metier.ts";

/** What is needed to hand a file over. */
export interface FichierLisible {
  readonly id: string;
  readonly nom: string;
  readonly typeMime: string;
  readonly octets: number;
  readonly empreinte: string;
}

/** Reads the row of a file one may see; one that was withdrawn is « not found » too. */
export async function getFichier(tx: Tx, id: string): Promise<FichierLisible> {
  const lu = await tx
    .selectFrom("fichier")
    .where("id", "=", id)
    .where("retire_le", "is", null)
    .select(["id", "nom", "type_mime as typeMime", "octets", "empreinte"])
    .executeTakeFirst();
  if (lu === undefined) throw notFound("Ce fichier");
  return { ...lu, octets: Number(lu.octets) };
}
