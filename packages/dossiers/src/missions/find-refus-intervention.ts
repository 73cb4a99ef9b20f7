import type { RefusMission } from "./action-mission.ts";
import { buildRefusEtat } from "./build-refus-etat.ts";
import type { CodeRefusPropreMission } from "./codes.ts";
import type { Intervention, StatutIntervention } from "./intervention.ts";

const CODE_DU_STATUT: Readonly<Record<StatutIntervention, CodeRefusPropreMission>> = {
  prevue: "intervention-non-realisee",
  realisee: "intervention-deja-realisee",
  "service-fait": "service-deja-fait",
  annulee: "intervention-annulee",
};

/** The refusal of an action on an intervention whose status is not one of those. */
export function findRefusIntervention(
  { id, statut, date }: Intervention,
  permis: readonly StatutIntervention[],
): RefusMission | undefined {
  if (permis.includes(statut)) return undefined;
  return buildRefusEtat(CODE_DU_STATUT[statut], { interventionId: id, interventionStatut: statut, date });
}
