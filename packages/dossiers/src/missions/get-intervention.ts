import { quoteInput } from "@ia-territoires/core";
import type { Intervention } from "./intervention.ts";
import type { Mission } from "./mission.ts";

/** The intervention of that identifier; throws a RangeError when the mission has none. */
export function getIntervention(mission: Mission, interventionId: string): Intervention {
  const intervention = mission.interventions.find(({ id }) => id === interventionId);
  if (intervention) return intervention;
  throw new RangeError(
    `Aucune intervention ${quoteInput(interventionId)} dans la mission ${quoteInput(mission.id)}.`,
  );
}

/** The mission with one intervention replaced, or added when it is new. */
export function replaceIntervention(mission: Mission, intervention: Intervention): Mission {
  const connue = mission.interventions.some(({ id }) => id === intervention.id);
  const interventions = connue
    ? mission.interventions.map((autre) => (autre.id === intervention.id ? intervention : autre))
    : [...mission.interventions, intervention];
  return { ...mission, interventions };
}
