import { quoteInput } from "@ia-territoires/core";
import type { Action, ContexteMission, ResultatMission } from "./action-mission.ts";
import { assertTexte } from "./assert-texte.ts";
import { buildRefusEtat } from "./build-refus-etat.ts";
import { buildFait } from "./build-fait.ts";
import type { Besoin } from "./besoin.ts";
import type { Mission } from "./mission.ts";

/** Sets a need aside, with the reason the body will read. */
export function dismissBesoin(
  mission: Mission,
  { besoinId, motif }: Action<"ecarter-besoin">,
  { aujourdHui }: ContexteMission,
): ResultatMission {
  assertTexte("motif", motif);
  const besoin = getBesoin(mission, besoinId);
  if (besoin.statut !== "ouvert") return buildRefusEtat("besoin-clos", { besoinId, statut: besoin.statut });
  const ecarte: Besoin = { ...besoin, statut: "ecarte", motif: motif.trim() };
  return buildFait(replaceBesoin(mission, ecarte), [{ type: "besoin-ecarte", le: aujourdHui, besoinId }]);
}

/** The need of that identifier; throws a RangeError when the mission has none. */
export function getBesoin(mission: Mission, besoinId: string): Besoin {
  const besoin = mission.besoins.find(({ id }) => id === besoinId);
  if (besoin) return besoin;
  throw new RangeError(`Aucun besoin ${quoteInput(besoinId)} dans la mission ${quoteInput(mission.id)}.`);
}

/** The mission with one need replaced. */
export function replaceBesoin(mission: Mission, besoin: Besoin): Mission {
  return {
    ...mission,
    besoins: mission.besoins.map((autre) => (autre.id === besoin.id ? besoin : autre)),
  };
}
