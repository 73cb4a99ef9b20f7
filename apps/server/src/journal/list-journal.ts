import type { Tx } from "../db/in-transaction.ts";

/** A record as screens show it: what, when, in which roles and for which organisme; never a name of a person. */
export interface EntreeVue {
  readonly rang: number;
  readonly quand: string;
  readonly action: string;
  readonly roles: readonly string[];
  readonly organismeId: string;
  readonly objetId: string;
  readonly donnees: object;
}

const MAXIMUM = 500;

/** The last records of a dossier (500 at most), oldest first. */
export async function listJournal(tx: Tx, dossierId: string): Promise<readonly EntreeVue[]> {
  const lues = await tx
    .selectFrom("journal")
    .where("chaine", "=", `dossier:${dossierId}`)
    .orderBy("rang", "desc")
    .limit(MAXIMUM)
    .select([
      "rang",
      "quand",
      "action",
      "acteur_roles as roles",
      "organisme_id as organismeId",
      "objet_id as objetId",
      "donnees",
    ])
    .execute();
  return lues.reverse();
}
