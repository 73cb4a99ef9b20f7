import { listEcheancesMission, type Mission } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import type { MissionChargee } from "../missions/mission.repository.ts";
import { type EcheanceASuivre, syncEcheances } from "./sync-echeances.ts";

type Charge = Pick<MissionChargee, "prestataire" | "beneficiaire" | "contexte">;

/** What a mission makes due, with the organisme that has to act. */
export function listEcheancesASuivre(charge: Charge, mission: Mission): readonly EcheanceASuivre[] {
  const parties = { prestataire: charge.prestataire.id, beneficiaire: charge.beneficiaire.id };
  return listEcheancesMission(mission, charge.contexte).map((echeance) => ({
    ...echeance,
    organismeId: parties[echeance.responsable],
  }));
}

/** Stores what a mission makes due, as its rules say after an action. */
export async function syncEcheancesMission(
  tx: Tx,
  charge: Charge,
  mission: Mission,
  maintenant: Date,
): Promise<number> {
  const echeances = listEcheancesASuivre(charge, mission);
  return syncEcheances(tx, { dossierId: mission.id, echeances, maintenant });
}
