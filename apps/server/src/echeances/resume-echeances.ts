import { inTransaction } from "../db/in-transaction.ts";
import type { Base } from "../db/open-base.ts";
import { getMission } from "../missions/mission.repository.ts";
import { syncEcheancesMission } from "./sync-echeances-mission.ts";

const LOT = 100;

/**
 * Derives the échéances of the missions that existed before échéances did, each once, under the rights of its vendor;
 * answers how many. Two servers at once do the work twice at worst, with the same result.
 *
 * @example
 * await resumeEcheances(base, new Date()) // => 0 once they are all done
 */
export async function resumeEcheances(base: Base, maintenant: Date): Promise<number> {
  let faites = 0;
  for (;;) {
    const lot = await base.owner.selectFrom("echeance_reprise").selectAll().limit(LOT).execute();
    if (lot.length === 0) return faites;
    for (const { dossier_id, organisme_id } of lot) {
      const acteur = { utilisateurId: "reprise", organismeId: organisme_id, mesOrganismes: [organisme_id] };
      await inTransaction({ base, acteur }, async (tx) => {
        const charge = await getMission(tx, dossier_id, { maintenant, verrou: true });
        await syncEcheancesMission(tx, charge, charge.mission, maintenant);
      });
      await base.owner.deleteFrom("echeance_reprise").where("dossier_id", "=", dossier_id).execute();
      faites += 1;
    }
  }
}
