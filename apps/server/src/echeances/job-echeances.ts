import { sql } from "kysely";
import { inTransaction } from "../db/in-transaction.ts";
import { buildJob } from "../jobs/job.ts";
import { getMission } from "../missions/mission.repository.ts";
import { syncEcheancesMission } from "./sync-echeances-mission.ts";

const LOT = 200;

/** Derives again the échéances of every mission of a vendor, whose readings have changed. */
export const JOB_ECHEANCES = buildJob<{ readonly prestataireId: string }>({
  titre: "Recalcul des échéances",
  quand: "Quand un prestataire change sa lecture d'un texte dans ses réglages.",
  async run(ctx, { prestataireId }) {
    let apres = "00000000-0000-0000-0000-000000000000";
    for (;;) {
      const lot = await inTransaction(ctx, (tx) =>
        tx
          .selectFrom("mission")
          .where("prestataire_id", "=", prestataireId)
          .where("dossier_id", ">", apres)
          .orderBy(sql`dossier_id`)
          .limit(LOT)
          .select("dossier_id")
          .execute(),
      );
      for (const { dossier_id } of lot) {
        const maintenant = ctx.horloge();
        await inTransaction(ctx, async (tx) => {
          const charge = await getMission(tx, dossier_id, { maintenant, verrou: true });
          await syncEcheancesMission(tx, charge, charge.mission, maintenant);
        });
        apres = dossier_id;
      }
      if (lot.length < LOT) return;
    }
  },
});
