import type { Action, ContexteMission, ResultatMission } from "./action-mission.ts";
import { buildFait, replaceDevis } from "./build-fait.ts";
import { findRefusStatut } from "./find-refus-statut.ts";
import { getDevis } from "./get-devis.ts";
import type { Mission } from "./mission.ts";

/** Records that the beneficiary declines a devis it was sent; nothing was taken, nothing is given back. */
export function declineDevis(
  mission: Mission,
  action: Action<"decliner-devis">,
  contexte: ContexteMission,
): ResultatMission {
  const devis = getDevis(mission, action.devisId);
  const refus = findRefusStatut(devis, ["envoye"]);
  if (refus) return refus;
  const le = contexte.aujourdHui;
  const motif = action.motif?.trim();
  return buildFait(
    replaceDevis(mission, { ...devis, statut: "decline", declineLe: le, ...(motif ? { motif } : {}) }),
    [{ type: "devis-decline", le, devisId: devis.id }],
  );
}
