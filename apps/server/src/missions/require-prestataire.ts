import type { Tx } from "../db/in-transaction.ts";
import { ErreurMetier, notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";

/**
 * Lets through the vendor of a mission only, and answers its identifier: the beneficiary sees the mission, but does not
 * make, correct, send or cancel a devis (FORBIDDEN, `reserve-au-prestataire`).
 *
 * @example
 * await requirePrestataire(tx, ctx, missionId) // => missionId
 */
export async function requirePrestataire(tx: Tx, ctx: ContexteOrganisme, missionId: string): Promise<string> {
  const lue = await tx
    .selectFrom("mission")
    .where("dossier_id", "=", missionId)
    .select("prestataire_id")
    .executeTakeFirst();
  if (lue === undefined) throw notFound("Cette mission");
  if (lue.prestataire_id === ctx.organismeId) return missionId;
  throw new ErreurMetier(
    "FORBIDDEN",
    "reserve-au-prestataire",
    "Cette action est réservée au centre de gestion qui mène la mission.",
  );
}
