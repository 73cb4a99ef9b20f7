import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { ErreurMetier, notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { giveBackQuota } from "./take-quota.ts";

/**
 * Withdraws a file with its reason: it is no longer read, its room is given back, its row and the journal stay. The
 * bytes are erased by the sweep a week later. Only the organisme that filed it may (`reserve-au-deposant`).
 *
 * @example
 * await removeFichier(tx, ctx, { fichierId, motif: "mauvais fichier" }) // => { statut: "fait" }
 */
export async function removeFichier(
  tx: Tx,
  ctx: Pick<ContexteOrganisme, "acteur" | "organismeId" | "roles" | "horloge">,
  { fichierId, motif }: { readonly fichierId: string; readonly motif: string },
): Promise<{ readonly statut: "fait" }> {
  // Seen first, then locked: a file of the other party may be read here, not updated.
  const lu = await tx
    .selectFrom("fichier")
    .where("id", "=", fichierId)
    .select(["organisme_id", "dossier_id"])
    .executeTakeFirst();
  if (lu === undefined) throw notFound("Ce fichier");
  if (lu.organisme_id !== ctx.organismeId) {
    throw new ErreurMetier(
      "FORBIDDEN",
      "reserve-au-deposant",
      "Ce fichier a été déposé par l'autre partie : elle seule peut le retirer.",
    );
  }
  const retire = await tx
    .updateTable("fichier")
    .where("id", "=", fichierId)
    .where("retire_le", "is", null)
    .set({
      retire_le: ctx.horloge().toISOString(),
      retire_par: ctx.acteur.utilisateurId,
      retire_motif: motif,
    })
    .returning(["octets", "empreinte", "genre"])
    .executeTakeFirst();
  if (retire === undefined) throw notFound("Ce fichier");
  await giveBackQuota(tx, { organismeId: ctx.organismeId, octets: Number(retire.octets) });
  const { genre, empreinte } = retire;
  await addJournal(tx, ctx, {
    dossierId: lu.dossier_id,
    action: "fichier-retire",
    objetId: fichierId,
    donnees: { genre, empreinte },
  });
  return { statut: "fait" };
}
