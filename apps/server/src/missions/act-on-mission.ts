import { type ActionMission, type Mission, nextMission, type RefusMission } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { checkVersion } from "./check-version.ts";
import { getMission } from "./mission.repository.ts";
import { getObjetId } from "./get-objet-id.ts";
import { saveMission } from "./save-mission.ts";

/** What a mutation of a mission answers when it was done. */
export interface ActionRendue {
  readonly statut: "fait";
  readonly missionId: string;
  readonly devisId: string | null;
  /** What the action was about: a devis, an intervention, a need, a document asked, else the mission. */
  readonly objetId: string;
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

/** Read again under the lock: what an action names must be there, or is « not found »; what it adds is not yet. */
function checkObjets(mission: Mission, action: ActionMission): void {
  const is = (liste: readonly { readonly id: string }[], id: string) => liste.some((un) => un.id === id);
  if ("devisId" in action && !is(mission.devis, action.devisId)) throw notFound("Ce devis");
  if (action.type === "ecarter-besoin" && !is(mission.besoins, action.besoinId)) throw notFound("Ce besoin");
  if ("creneauIds" in action && action.creneauIds?.some((id) => !is(mission.creneaux, id))) {
    throw notFound("Ce créneau");
  }
  const neuve = action.type === "planifier-intervention" || action.type === "demander-document";
  if (neuve) return;
  if ("interventionId" in action && !is(mission.interventions, action.interventionId)) {
    throw notFound("Cette intervention");
  }
  if ("demandeId" in action && !is(mission.demandes, action.demandeId)) throw notFound("Cette demande");
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
  checkObjets(charge.mission, action);
  await checkVersion(tx, missionId, { recue: version, actuelle: charge.version });
  const fait = nextMission(charge.mission, action, charge.contexte);
  if (fait.statut === "refus") return fait;
  return {
    statut: "fait",
    missionId,
    devisId: "devisId" in action ? action.devisId : null,
    objetId: getObjetId(action) ?? missionId,
    version: await saveMission(tx, ctx, charge, fait),
    avertissements: fait.avertissements,
  };
}
