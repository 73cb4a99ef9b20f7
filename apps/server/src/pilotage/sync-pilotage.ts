import { getEtapeMission, listAnomaliesMission, type Mission } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import type { MissionChargee } from "../missions/mission.repository.ts";

/** The rows of the anomalies of a mission, present and to come. */
export function toLignesAnomalies(
  { prestataire, beneficiaire }: Pick<MissionChargee, "prestataire" | "beneficiaire">,
  mission: Mission,
) {
  return listAnomaliesMission(mission).map(({ code, depuis, objetId, precision }) => ({
    id: [mission.id, code, objetId ?? ""].join(":"),
    dossier_id: mission.id,
    prestataire_id: prestataire.id,
    beneficiaire_id: beneficiaire.id,
    code,
    depuis,
    objet_id: objetId,
    detail: precision,
  }));
}

/**
 * Stores what the rules say of a mission for lists: its stage, the day it came to it, and its anomalies present and to
 * come.
 *
 * @example
 * await syncPilotage(tx, charge, fait.mission)
 */
export async function syncPilotage(
  tx: Tx,
  charge: Pick<MissionChargee, "prestataire" | "beneficiaire" | "contexte">,
  mission: Mission,
): Promise<void> {
  const { contexte } = charge;
  const etape = getEtapeMission(mission, contexte);
  await sql`update mission set etape_depuis = ${contexte.aujourdHui}::date, etape = ${etape}
    where dossier_id = ${mission.id}::uuid and etape is distinct from ${etape}`.execute(tx);
  await tx.deleteFrom("anomalie").where("dossier_id", "=", mission.id).execute();
  const anomalies = toLignesAnomalies(charge, mission);
  if (anomalies.length > 0) await tx.insertInto("anomalie").values(anomalies).execute();
}
