import { inTransaction } from "../db/in-transaction.ts";
import type { Base } from "../db/open-base.ts";
import { getMission } from "../missions/mission.repository.ts";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
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
  let apres = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const lot = await inTransaction(identite, (tx) =>
      tx
        .selectFrom("mission")
        .where("etape", "is", null)
        .where("dossier_id", ">", apres)
        .orderBy("dossier_id")
        .limit(LOT)
        .select("dossier_id")
        .execute(),
    );
    for (const { dossier_id: id } of lot) {
      if (isArrete()) return;
      await fillMission(identite, id, horloge);
      apres = id;
    }
    if (lot.length < LOT) return;
  }
}

/** A mission whose body lacks what the rules ask for is left: it gets its stage when it is next written. */
async function fillMission(
  identite: Parameters<typeof inTransaction>[0],
  id: string,
  horloge: () => Date,
): Promise<void> {
  try {
    await inTransaction(identite, async (tx) => {
      const charge = await getMission(tx, id, { maintenant: horloge(), verrou: true });
      await syncPilotage(tx, charge, charge.mission);
    });
  } catch (erreur) {
    if (!(erreur instanceof ErreurMetier)) throw erreur;
  }
}
