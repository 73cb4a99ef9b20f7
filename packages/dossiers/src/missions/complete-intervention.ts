import type { Action, ContexteMission, ResultatMission } from "./action-mission.ts";
import { assertDate } from "./assert-date.ts";
import { assertDemiJournees } from "./assert-demi-journees.ts";
import { buildFait } from "./build-fait.ts";
import { findDateFuture } from "./find-date-future.ts";
import { findRefusIntervention } from "./find-refus-intervention.ts";
import { getDevis } from "./get-devis.ts";
import { getIntervention } from "./get-intervention.ts";
import type { Mission } from "./mission.ts";
import { placeIntervention } from "./place-intervention.ts";

/**
 * Records that an intervention took place, on the day it did: its half-days count in the year of that day (000, art.
 * 2.2), whatever the year in which the devis was accepted.
 */
export function completeIntervention(
  mission: Mission,
  action: Action<"realiser-intervention">,
  contexte: ContexteMission,
): ResultatMission {
  const prevue = getIntervention(mission, action.interventionId);
  const { date = prevue.date, demiJournees = prevue.demiJournees } = action;
  assertDate("date", date);
  assertDemiJournees("demiJournees", demiJournees);
  const refus =
    findRefusIntervention(prevue, ["prevue"]) ??
    findDateFuture([{ nom: "Intervention", le: date }], contexte.aujourdHui);
  if (refus) return refus;
  const { id, devisId } = prevue;
  const realisee = { ...prevue, date, demiJournees, statut: "realisee" } as const;
  const placee = placeIntervention(mission, getDevis(mission, devisId), realisee, contexte, true);
  if (placee.statut === "refus") return placee;
  const { mouvements, avertissements } = placee;
  const le = contexte.aujourdHui;
  return buildFait(
    placee.mission,
    [{ type: "intervention-realisee", le, interventionId: id, devisId, date, demiJournees }],
    { mouvements, avertissements },
  );
}
