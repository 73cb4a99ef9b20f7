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
  const prestataires = await base.owner.selectFrom("prestataire").select("organisme_id").execute();
  for (const { organisme_id: organismeId } of prestataires) {
    // As the vendor: row-level security binds the owner too.
    const acteur = { utilisateurId: "mise-a-niveau", organismeId, mesOrganismes: [organismeId] };
    await fillMissions({ base, acteur }, horloge, isArrete);
  }
}

async function fillMissions(
  identite: Parameters<typeof inTransaction>[0],
  horloge: () => Date,
  isArrete: () => boolean,
): Promise<void> {
  for (;;) {
    const lot = await inTransaction(identite, (tx) =>
      tx.selectFrom("mission").where("etape", "is", null).limit(LOT).select("dossier_id").execute(),
    );
    for (const { dossier_id: id } of lot) {
      if (isArrete()) return;
      await inTransaction(identite, async (tx) => {
        const charge = await getMission(tx, id, { maintenant: horloge(), verrou: true });
        await syncPilotage(tx, charge, charge.mission);
      });
    }
    if (lot.length < LOT) return;
  }
}
