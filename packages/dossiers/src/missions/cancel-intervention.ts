import type { Action, ContexteMission, ResultatMission } from "./action-mission.ts";
import { assertTexte } from "./assert-texte.ts";
import { buildFait } from "./build-fait.ts";
import { findRefusIntervention } from "./find-refus-intervention.ts";
import { getIntervention, replaceIntervention } from "./get-intervention.ts";
import type { Mission } from "./mission.ts";

/** Cancels an intervention that both sides have not confirmed: its half-days are to be planned again. */
export function cancelIntervention(
  mission: Mission,
  { interventionId, motif }: Action<"annuler-intervention">,
  { aujourdHui }: ContexteMission,
): ResultatMission {
  assertTexte("motif", motif);
  const intervention = getIntervention(mission, interventionId);
  const refus = findRefusIntervention(intervention, ["prevue", "realisee"]);
  if (refus) return refus;
  const { devisId } = intervention;
  return buildFait(
    replaceIntervention(mission, { ...intervention, statut: "annulee", motif: motif.trim() }),
    [{ type: "intervention-annulee", le: aujourdHui, interventionId, devisId }],
  );
}
