import type { Tx } from "../db/in-transaction.ts";
import type { PagesLegales } from "../prestataire/prestataire.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";

/**
 * Publishes the legal pages of the acting organisme: a copy that anybody reads without signing in. An organisme without
 * a SIREN has no public address for them, and keeps its pages for its own people.
 *
 * @example
 * await publishPages(tx, ctx, { mentionsLegales: "…", donneesPersonnelles: "…", accessibilite: "…" })
 */
export async function publishPages(tx: Tx, ctx: ContexteOrganisme, pages: PagesLegales): Promise<void> {
  const organisme = await tx
    .selectFrom("organisme")
    .where("id", "=", ctx.organismeId)
    .select(["siren", "nom"])
    .executeTakeFirst();
  if (organisme === undefined || organisme.siren === null) return;
  const copie = {
    siren: organisme.siren,
    nom: organisme.nom,
    mentions_legales: pages.mentionsLegales,
    donnees_personnelles: pages.donneesPersonnelles,
    accessibilite: pages.accessibilite,
    publiee_le: ctx.horloge().toISOString(),
  };
  await tx
    .insertInto("publie.page_legale")
    .values({ organisme_id: ctx.organismeId, ...copie })
    .onConflict((conflit) => conflit.column("organisme_id").doUpdateSet(copie))
    .execute();
}
