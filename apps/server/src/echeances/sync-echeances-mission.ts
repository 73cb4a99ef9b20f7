import { listEcheancesMission, type Mission } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import type { MissionChargee } from "../missions/mission.repository.ts";
import { syncEcheances } from "./sync-echeances.ts";

/** Stores what a mission makes due, as its rules say after an action. */
export async function syncEcheancesMission(
  tx: Tx,
  charge: Pick<MissionChargee, "prestataire" | "beneficiaire" | "contexte">,
  mission: Mission,
  maintenant: Date,
): Promise<number> {
  const parties = { prestataire: charge.prestataire.id, beneficiaire: charge.beneficiaire.id };
  const echeances = listEcheancesMission(mission, charge.contexte).map((echeance) => ({
    ...echeance,
    organismeId: parties[echeance.responsable],
  }));
  return syncEcheances(tx, { dossierId: mission.id, echeances, maintenant });
}
