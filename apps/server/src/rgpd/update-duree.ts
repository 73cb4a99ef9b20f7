import { getRegleConservation } from "@ia-territoires/dossiers";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import type { dureeUpdateSchema } from "./rgpd-schemas.ts";

/**
 * Chooses how many days the acting organisme keeps a kind of record, or gives the choice up. Refuses (BAD_REQUEST) what
 * is not its to choose, or is out of bounds.
 *
 * @example
 * await updateDuree(tx, ctx, { categorie: "courriers", jours: 90 }) // => { statut: "fait" }
 */
export async function updateDuree(
  tx: Tx,
  ctx: ContexteOrganisme,
  { categorie, jours }: Pick<z.output<typeof dureeUpdateSchema>, "categorie" | "jours">,
): Promise<{ readonly statut: "fait" }> {
  const { reglable, titre } = getRegleConservation(categorie);
  if (reglable === null || (jours !== null && (jours < reglable.min || jours > reglable.max))) {
    const message =
      reglable === null
        ? `La durée de « ${titre} » ne se règle pas ici.`
        : `Durée de « ${titre} » : de ${reglable.min} à ${reglable.max} jours.`;
    throw new ErreurMetier("BAD_REQUEST", "duree-hors-bornes", message, {
      champs: [{ chemin: ["jours"], message }],
    });
  }
  const cle = { organisme_id: ctx.organismeId, categorie };
  if (jours === null) {
    await tx
      .deleteFrom("conservation_reglage")
      .where((ou) => ou.and(cle))
      .execute();
  } else {
    const maj_le = ctx.horloge().toISOString();
    await tx
      .insertInto("conservation_reglage")
      .values({ ...cle, jours, maj_le })
      .onConflict((conflit) => conflit.columns(["organisme_id", "categorie"]).doUpdateSet({ jours, maj_le }))
      .execute();
  }
  await addJournal(tx, ctx, {
    dossierId: null,
    action: "conservation-reglee",
    objetId: ctx.organismeId,
    donnees: { categorie, jours },
  });
  return { statut: "fait" };
}
