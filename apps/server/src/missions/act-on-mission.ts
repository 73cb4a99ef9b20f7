import { type ActionMission, nextMission, type RefusMission } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { checkVersion } from "./check-version.ts";
import { getMission } from "./mission.repository.ts";
import { saveMission } from "./save-mission.ts";

/** What a mutation of a mission answers when it was done. */
export interface ActionRendue {
  readonly statut: "fait";
  readonly missionId: string;
  readonly devisId: string | null;
  /** Version of the dossier after the action. */
  readonly version: number;
  readonly avertissements: readonly { readonly code: string; readonly message: string }[];
}

/** Mission of a devis one may see. */
export async function findMissionIdOfDevis(tx: Tx, devisId: string): Promise<string> {
  const lu = await tx.selectFrom("devis").where("id", "=", devisId).select("dossier_id").executeTakeFirst();
  if (lu === undefined) throw notFound("Ce devis");
  return lu.dossier_id;
}

/**
 * Does one action on a mission: lock, read, ask the library, store, answer. A refusal of the library is answered as
 * it is. With a version, a dossier changed since is refused (CONFLICT).
 *
 * @example
 * await actOnMission(tx, ctx, missionId, 3, { type: "envoyer-devis", devisId })
 */
export async function actOnMission(
  tx: Tx,
  ctx: ContexteOrganisme,
  missionId: string,
  version: number | undefined,
  action: ActionMission,
): Promise<ActionRendue | RefusMission> {
  const charge = await getMission(tx, missionId, { maintenant: ctx.horloge(), verrou: true });
  const devisId = "devisId" in action ? action.devisId : null;
  // Read again under the lock: what was visible a moment ago may be gone.
  if (devisId !== null && !charge.mission.devis.some(({ id }) => id === devisId)) throw notFound("Ce devis");
  await checkVersion(tx, missionId, { recue: version, actuelle: charge.version });
  const fait = nextMission(charge.mission, action, charge.contexte);
  if (fait.statut === "refus") return fait;
  return {
    statut: "fait",
    missionId,
    devisId,
    version: await saveMission(tx, ctx, charge, fait),
    avertissements: fait.avertissements,
  };
}
