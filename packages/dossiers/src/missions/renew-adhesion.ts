import type { Action, ContexteMission, ResultatMission } from "./action-mission.ts";
import { buildFait } from "./build-fait.ts";
import { buildRefusEtat } from "./build-refus-etat.ts";
import type { Mission } from "./mission.ts";
import { resolveTarifMission } from "./resolve-tarif-mission.ts";

/**
 * Puts the present convention, and its délibération unless the assembly's word still stands, among the past ones: a new
 * convention can then be signed after délibération (000, art. 2.3). What was done under the past one keeps its ground.
 */
export function renewAdhesion(
  mission: Mission,
  { gardeDeliberation }: Action<"renouveler-adhesion">,
  contexte: ContexteMission,
): ResultatMission {
  const { convention, deliberation, ...reste } = mission;
  const { adhesion, ressort } = resolveTarifMission(mission, contexte);
  if (convention === undefined)
    return buildRefusEtat("convention-manquante", {}, [adhesion ?? ressort.source]);
  const passee = { ...(deliberation === undefined ? {} : { deliberation }), convention };
  const suivante: Mission = {
    ...reste,
    ...(gardeDeliberation && deliberation !== undefined ? { deliberation } : {}),
    adhesionsPassees: [...(mission.adhesionsPassees ?? []), passee],
  };
  return buildFait(suivante, [{ type: "adhesion-renouvelee", le: contexte.aujourdHui, gardeDeliberation }]);
}
