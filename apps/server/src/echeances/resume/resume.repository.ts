import type { Tx } from "../../db/in-transaction.ts";
import type { ContexteOrganisme } from "../../trpc/procedures.ts";

type Ctx = Pick<ContexteOrganisme, "acteur">;

/** Whether one receives the daily digest; yes until one says no. */
export async function getResume(tx: Tx, { acteur }: Ctx): Promise<{ readonly actif: boolean }> {
  const lu = await tx
    .selectFrom("resume_quotidien")
    .where("utilisateur_id", "=", acteur.utilisateurId)
    .select("actif")
    .executeTakeFirst();
  return { actif: lu?.actif ?? true };
}

/** Asks for the daily digest, or to be left alone. */
export async function updateResume(
  tx: Tx,
  { acteur }: Ctx,
  actif: boolean,
): Promise<{ readonly statut: "fait" }> {
  await tx
    .insertInto("resume_quotidien")
    .values({ utilisateur_id: acteur.utilisateurId, actif, dernier_le: null })
    .onConflict((conflit) => conflit.column("utilisateur_id").doUpdateSet({ actif }))
    .execute();
  return { statut: "fait" };
}
