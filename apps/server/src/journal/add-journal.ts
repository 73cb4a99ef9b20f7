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

/** One fact, and who did it when. */
interface FaitSigne {
  readonly auteur: Auteur;
  readonly fait: FaitJournal;
}

type Entree = ReturnType<typeof buildEntree>;

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
  await insertEntrees(
    tx,
    await chainFaits(
      tx,
      faits.map((fait) => ({ auteur: ctx, fait })),
    ),
  );
}

/**
 * Locks the chains of facts that several people did, in their order, and answers the records to store: each follows the
 * last of its chain. Row-level security lets an organisme store its own records only ({@link insertEntrees}).
 */
export async function chainFaits(tx: Tx, faits: readonly FaitSigne[]): Promise<readonly Entree[]> {
  const noms = faits.map(({ auteur, fait }) =>
    fait.dossierId === null ? `organisme:${auteur.organismeId}` : `dossier:${fait.dossierId}`,
  );
  const chaines = [...new Set(noms)].sort();
  if (chaines.length === 0) return [];
  await sql`select pg_advisory_xact_lock(hashtextextended(c, 0)) from unnest(${chaines}::text[]) c`.execute(
    tx,
  );
  const lues = await sql<{ chaine: string; rang: number; empreinte: string }>`
    select c as chaine, j.rang, j.empreinte from unnest(${chaines}::text[]) c
    cross join lateral (select rang, empreinte from journal where chaine = c order by rang desc limit 1) j`.execute(
    tx,
  );
  const tetes = new Map(lues.rows.map(({ chaine, ...tete }) => [chaine, tete]));
  return faits.map(({ auteur, fait }, indice) => {
    const chaine = noms[indice] ?? "";
    const entree = buildEntree(
      auteur,
      chaine,
      tetes.get(chaine) ?? { rang: 0, empreinte: EMPREINTE_ZERO },
      fait,
    );
    tetes.set(chaine, entree);
    return entree;
  });
}

/** Stores records of the acting organisme. */
export async function insertEntrees(tx: Tx, entrees: readonly Entree[]): Promise<void> {
  for (let debut = 0; debut < entrees.length; debut += LOT) {
    await tx
      .insertInto("journal")
      .values(
        entrees
          .slice(debut, debut + LOT)
          .map((entree) => ({ ...entree, donnees: JSON.stringify(entree.donnees) })),
      )
      .execute();
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
