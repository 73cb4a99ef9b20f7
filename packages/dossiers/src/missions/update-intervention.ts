import type { Action, ContexteMission, ResultatMission } from "./action-mission.ts";
import { assertDate } from "./assert-date.ts";
import { assertDemiJournees } from "./assert-demi-journees.ts";
import { buildFait } from "./build-fait.ts";
import { findRefusIntervention } from "./find-refus-intervention.ts";
import { getDevis } from "./get-devis.ts";
import { getIntervention } from "./get-intervention.ts";
import type { Mission } from "./mission.ts";
import { placeIntervention } from "./place-intervention.ts";
import { assertCreneaux } from "./plan-intervention.ts";

/** Moves an intervention still to come, or changes its half-days; the year it counts in follows. */
export function updateIntervention(
  mission: Mission,
  action: Action<"modifier-intervention">,
  contexte: ContexteMission,
): ResultatMission {
  const connue = getIntervention(mission, action.interventionId);
  const { date = connue.date, demiJournees = connue.demiJournees, creneauIds = connue.creneauIds } = action;
  assertDate("date", date);
  assertDemiJournees("demiJournees", demiJournees);
  assertCreneaux(mission, connue.devisId, creneauIds);
  const refus = findRefusIntervention(connue, ["prevue"]);
  if (refus) return refus;
  const { id, devisId } = connue;
  const placee = placeIntervention(
    mission,
    getDevis(mission, devisId),
    { ...connue, date, demiJournees, creneauIds: [...creneauIds] },
    contexte,
  );
  if (placee.statut === "refus") return placee;
  const { mouvements, avertissements } = placee;
  const le = contexte.aujourdHui;
  return buildFait(
    placee.mission,
    [{ type: "intervention-modifiee", le, interventionId: id, devisId, date, demiJournees }],
    { mouvements, avertissements },
  );
}
