import { formatDateFr } from "@ia-territoires/core";
import type { AvertissementMission } from "./action-mission.ts";
import { isCouverte } from "./find-refus-couverture.ts";
import { listConventions } from "./get-adhesion-au.ts";
import type { Mission } from "./mission.ts";

/** Interventions still planned on days that no convention covers any more: to be moved or cancelled by a person. */
export function listAvertissementsFin(mission: Mission): readonly AvertissementMission[] {
  const conventions = listConventions(mission);
  const dehors = mission.interventions.filter(
    ({ statut, date }) =>
      statut === "prevue" && !conventions.some((convention) => isCouverte(convention, date)),
  );
  if (dehors.length === 0) return [];
  const jours = dehors.map(({ date }) => formatDateFr(date)).join(", ");
  const message = `Interventions prévues hors de la convention : ${jours}. Elles restent prévues ; à déplacer ou à annuler.`;
  return [{ code: "interventions-hors-convention", message, sources: [] }];
}
