import { randomUUID } from "node:crypto";
import { reconcilePlafond } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import { inTransaction } from "../db/in-transaction.ts";
import type { ContexteJob } from "../jobs/job.ts";
import { loadSuivi } from "./load-suivi.ts";

const LOT = 200;

/** What a reconciliation did. */
export interface Rapprochement {
  readonly missions: number;
  readonly ecarts: number;
}

/**
 * Reconciles every mission of a vendor, one transaction per mission under its dossier's lock, so that nothing moves while
 * it is read; what was found of a mission replaces what was found before. Run again, it comes to the same.
 *
 * @example
 * await reconcileMissions({ base, acteur, horloge }, prestataireId) // => { missions: 40, ecarts: 0 }
 */
export async function reconcileMissions(
  ctx: Pick<ContexteJob, "base" | "acteur" | "horloge">,
  prestataireId: string,
): Promise<Rapprochement> {
  let apres = "00000000-0000-0000-0000-000000000000";
  const total = { missions: 0, ecarts: 0 };
  for (;;) {
    const lot = await inTransaction(ctx, (tx) =>
      tx
        .selectFrom("mission")
        .where("prestataire_id", "=", prestataireId)
        .where("dossier_id", ">", apres)
        .orderBy(sql`dossier_id`)
        .limit(LOT)
        .select(["dossier_id", "beneficiaire_id"])
        .execute(),
    );
    for (const { dossier_id, beneficiaire_id } of lot) {
      const trouves = await inTransaction(ctx, async (tx) => {
        await tx.selectFrom("dossier").where("id", "=", dossier_id).select("id").forUpdate().execute();
        const ecarts = reconcilePlafond(await loadSuivi(tx, dossier_id));
        await tx.deleteFrom("ecart_plafond").where("dossier_id", "=", dossier_id).execute();
        const constate_le = ctx.horloge().toISOString();
        if (ecarts.length > 0) {
          await tx
            .insertInto("ecart_plafond")
            .values(
              ecarts.map(({ code, objet, message, aFaire }) => ({
                id: randomUUID(),
                prestataire_id: prestataireId,
                beneficiaire_id,
                dossier_id,
                code,
                objet,
                message,
                a_faire: aFaire,
                constate_le,
              })),
            )
            .execute();
        }
        return ecarts.length;
      });
      total.missions += 1;
      total.ecarts += trouves;
      apres = dossier_id;
    }
    if (lot.length < LOT) break;
  }
  const fait_le = ctx.horloge().toISOString();
  await inTransaction(ctx, (tx) =>
    tx
      .insertInto("rapprochement")
      .values({ prestataire_id: prestataireId, fait_le, ...total })
      .onConflict((conflit) => conflit.column("prestataire_id").doUpdateSet({ fait_le, ...total }))
      .execute(),
  );
  return total;
}
