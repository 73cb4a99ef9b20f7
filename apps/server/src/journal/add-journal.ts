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

type Auteur = Pick<ContexteOrganisme, "acteur" | "organismeId" | "roles" | "horloge">;

/** Records written in one statement. */
const LOT = 500;

/**
 * Appends records, in their order, to the chain of their dossier, or of the acting organisme when they have none, in
 * the transaction of what they record. A chain is locked until the commit, so that two records never follow the same
 * one.
 *
 * @example
 * await addJournal(tx, ctx, { dossierId, action: "devis-envoye", objetId: devisId, donnees: {} })
 */
export async function addJournal(tx: Tx, ctx: Auteur, ...faits: readonly FaitJournal[]): Promise<void> {
  const chaines = new Map<string, FaitJournal[]>();
  for (const fait of faits) {
    const chaine = fait.dossierId === null ? `organisme:${ctx.organismeId}` : `dossier:${fait.dossierId}`;
    const siens = chaines.get(chaine);
    if (siens === undefined) chaines.set(chaine, [fait]);
    else siens.push(fait);
  }
  for (const [chaine, siens] of chaines) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${chaine}, 0))`.execute(tx);
    const tete = await tx
      .selectFrom("journal")
      .select(["rang", "empreinte"])
      .where("chaine", "=", chaine)
      .orderBy("rang", "desc")
      .limit(1)
      .executeTakeFirst();
    let precedent = { rang: tete?.rang ?? 0, empreinte: tete?.empreinte ?? EMPREINTE_ZERO };
    const entrees = siens.map((fait) => {
      const entree = buildEntree(ctx, chaine, precedent, fait);
      precedent = entree;
      return { ...entree, donnees: JSON.stringify(entree.donnees) };
    });
    for (let debut = 0; debut < entrees.length; debut += LOT) {
      await tx
        .insertInto("journal")
        .values(entrees.slice(debut, debut + LOT))
        .execute();
    }
  }
}

function buildEntree(
  ctx: Auteur,
  chaine: string,
  precedent: { readonly rang: number; readonly empreinte: string },
  fait: FaitJournal,
) {
  const entree: EntreeJournal = {
    chaine,
    rang: precedent.rang + 1,
    dossier_id: fait.dossierId,
    organisme_id: ctx.organismeId,
    quand: ctx.horloge().toISOString(),
    acteur_id: ctx.acteur.utilisateurId,
    acteur_roles: [...ctx.roles],
    action: fait.action,
    objet_id: fait.objetId,
    donnees: fait.donnees,
    precedente: precedent.empreinte,
  };
  return { ...entree, acteur_roles: [...ctx.roles], empreinte: hashEntry(entree) };
}
