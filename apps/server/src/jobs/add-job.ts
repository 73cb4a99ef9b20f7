import { fromKysely } from "pg-boss";
import type { Tx } from "../db/in-transaction.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import type { DonneesJob, NomJob } from "./jobs.ts";
import { getJobs } from "./open-jobs.ts";

/**
 * Asks for a job in the transaction of what calls for it: it runs if, and only if, that is committed, under the rights
 * of the acting organisme, as soon as a server is free or at `apres`. Answers its identifier.
 *
 * @example
 * await addJob(tx, ctx, "recalcul-echeances", { prestataireId })
 */
export async function addJob<N extends NomJob>(
  tx: Tx,
  ctx: Pick<ContexteOrganisme, "base" | "organismeId">,
  nom: N,
  donnees: DonneesJob<N>,
  options: { readonly apres?: Date } = {},
): Promise<string | null> {
  return getJobs(ctx.base).send(
    nom,
    { ...donnees, organismeId: ctx.organismeId },
    { db: fromKysely(tx), ...(options.apres === undefined ? {} : { startAfter: options.apres }) },
  );
}
