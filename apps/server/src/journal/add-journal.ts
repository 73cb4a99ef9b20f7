import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { EMPREINTE_ZERO, type EntreeJournal, hashEntry } from "./hash-entry.ts";

/** What happened: an action code, the identifier of its object, figures and identifiers (no name of a person). */
export interface FaitJournal {
  readonly dossierId: string | null;
  readonly action: string;
  readonly objetId: string;
  readonly donnees: object;
}

/**
 * Appends a record to the chain of its dossier, or of the acting organisme when it has none, in the transaction of
 * what it records. The chain is locked until the commit, so that two records never follow the same one.
 *
 * @example
 * await addJournal(tx, ctx, { dossierId, action: "devis-envoye", objetId: devisId, donnees: {} })
 */
export async function addJournal(
  tx: Tx,
  ctx: Pick<ContexteOrganisme, "acteur" | "organismeId" | "roles" | "horloge">,
  fait: FaitJournal,
): Promise<void> {
  const chaine = fait.dossierId === null ? `organisme:${ctx.organismeId}` : `dossier:${fait.dossierId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${chaine}, 0))`.execute(tx);
  const tete = await tx
    .selectFrom("journal")
    .select(["rang", "empreinte"])
    .where("chaine", "=", chaine)
    .orderBy("rang", "desc")
    .limit(1)
    .executeTakeFirst();
  const entree: EntreeJournal = {
    chaine,
    rang: (tete?.rang ?? 0) + 1,
    dossier_id: fait.dossierId,
    organisme_id: ctx.organismeId,
    quand: ctx.horloge().toISOString(),
    acteur_id: ctx.acteur.utilisateurId,
    acteur_roles: [...ctx.roles],
    action: fait.action,
    objet_id: fait.objetId,
    donnees: fait.donnees,
    precedente: tete?.empreinte ?? EMPREINTE_ZERO,
  };
  await tx
    .insertInto("journal")
    .values({
      ...entree,
      acteur_roles: [...entree.acteur_roles],
      donnees: JSON.stringify(entree.donnees),
      empreinte: hashEntry(entree),
    })
    .execute();
}
