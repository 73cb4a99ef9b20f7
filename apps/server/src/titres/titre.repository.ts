import { getNetTitre, type Titre, type TitreFait } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal, type FaitJournal } from "../journal/add-journal.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { toRechercheTitre } from "./to-recherche-titre.ts";

/** A titre as rows hold it. */
export interface TitreLu {
  readonly titre: Titre;
  readonly reference: string;
  readonly prestataireId: string;
  readonly version: number;
}

/**
 * Locks the dossiers of titres until the commit, in the order in which every action locks several of them. An action on
 * a mission holds its dossier before it writes in its journal; one on a titre that did the contrary would wait for it
 * while being waited for.
 *
 * @example
 * await lockDossiersTitres(tx, [titreId])
 */
export async function lockDossiersTitres(tx: Tx, titreIds: readonly string[]): Promise<void> {
  if (titreIds.length === 0) return;
  await tx
    .selectFrom("dossier")
    .where("id", "in", (titres) =>
      titres
        .selectFrom("titre")
        .where("id", "in", [...titreIds])
        .select("dossier_id"),
    )
    .orderBy("id")
    .select("id")
    .forUpdate()
    .execute();
}

/** Reads a titre one may see, or refuses as not found; `verrou` locks its dossier, then its row, until the commit. */
export async function getTitre(tx: Tx, id: string, { verrou = false } = {}): Promise<TitreLu> {
  if (verrou) await lockDossiersTitres(tx, [id]);
  const lus = tx
    .selectFrom("titre")
    .where("id", "=", id)
    .select(["contenu as titre", "reference", "prestataire_id as prestataireId", "version"]);
  const lu = await (verrou ? lus.forUpdate() : lus).executeTakeFirst();
  if (lu === undefined) throw notFound("Ce titre");
  return lu;
}

/**
 * Stores what the library answered: the titre, its half-days freed when they may be billed again, one record of the
 * journal per event. Nothing happened, nothing is written. Answers the version of the row.
 */
export async function saveTitre(
  tx: Tx,
  ctx: ContexteOrganisme,
  lu: TitreLu,
  fait: TitreFait,
): Promise<number> {
  if (fait.evenements.length === 0) return lu.version;
  const version = await storeTitre(tx, ctx, lu, fait);
  for (const evenement of listFaits(lu, fait)) await addJournal(tx, ctx, evenement);
  return version;
}

/** What the journal keeps of an action: figures and identifiers, no reason that a person wrote. */
export function listFaits({ reference }: TitreLu, { titre, evenements }: TitreFait): readonly FaitJournal[] {
  return evenements.map(({ type, donnees }) => ({
    dossierId: titre.missionId,
    action: type,
    objetId: titre.id,
    donnees: { ...donnees, reference, exercice: titre.exercice },
  }));
}

/** Stores a titre without its records of the journal; answers the version of the row. */
export async function storeTitre(
  tx: Tx,
  ctx: ContexteOrganisme,
  lu: TitreLu,
  fait: TitreFait,
): Promise<number> {
  const { titre } = fait;
  const version = lu.version + 1;
  const majLe = ctx.horloge().toISOString();
  await tx
    .updateTable("titre")
    .where("id", "=", titre.id)
    .set({
      statut: titre.statut,
      net: getNetTitre(titre).montantTtc,
      numero: titre.emission?.numero ?? null,
      bordereau: titre.emission?.bordereau ?? null,
      emis_le: titre.emission?.emisLe ?? null,
      contenu: JSON.stringify(titre),
      recherche: toRechercheTitre(titre, lu.reference),
      version,
      maj_le: majLe,
    })
    .execute();
  if (fait.libere) {
    await tx
      .updateTable("facturation")
      .where("titre_id", "=", titre.id)
      .where("liberee_le", "is", null)
      .set({ liberee_le: majLe })
      .execute();
  }
  return version;
}
