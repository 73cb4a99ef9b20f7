import { inTransaction } from "../db/in-transaction.ts";
import type { Base } from "../db/open-base.ts";
import { getMission } from "../missions/mission.repository.ts";
import { syncPilotage } from "./sync-pilotage.ts";

const LOT = 100;

/**
 * Completes missions written by a version that did not keep their stage; stops between two missions once asked to.
 *
 * @example
 * await fillPilotage(base, horloge, () => false)
 */
export async function fillPilotage(base: Base, horloge: () => Date, isArrete: () => boolean): Promise<void> {
  for (;;) {
    const lot = await base.owner
      .selectFrom("mission")
      .where("etape", "is", null)
      .limit(LOT)
      .select(["dossier_id", "prestataire_id"])
      .execute();
    for (const { dossier_id: id, prestataire_id: organismeId } of lot) {
      if (isArrete()) return;
      const acteur = { utilisateurId: "mise-a-niveau", organismeId, mesOrganismes: [organismeId] };
      await inTransaction({ base, acteur }, async (tx) => {
        const charge = await getMission(tx, id, { maintenant: horloge(), verrou: true });
        await syncPilotage(tx, charge, charge.mission);
      });
    }
    if (lot.length < LOT) return;
  }
}
