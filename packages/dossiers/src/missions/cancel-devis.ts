import type { Action, ContexteMission, ResultatMission } from "./action-mission.ts";
import { buildFait, replaceDevis } from "./build-fait.ts";
import { findRefusStatut } from "./find-refus-statut.ts";
import { getDevis } from "./get-devis.ts";
import type { Mission } from "./mission.ts";

/** Cancels a devis. Of an accepted one it gives back exactly what its acceptance took; a closed one is refused. */
export function cancelDevis(
  mission: Mission,
  action: Action<"annuler-devis">,
  contexte: ContexteMission,
): ResultatMission {
  const devis = getDevis(mission, action.devisId);
  const refus = findRefusStatut(devis, ["brouillon", "envoye", "accepte"]);
  if (refus) return refus;
  const le = contexte.aujourdHui;
  const motif = action.motif?.trim();
  const prises = devis.acceptation?.imputations ?? [];
  return buildFait(
    replaceDevis(mission, { ...devis, statut: "annule", annuleLe: le, ...(motif ? { motif } : {}) }),
    [{ type: "devis-annule", le, devisId: devis.id }],
    {
      mouvements: prises.map((imputation) => ({
        ...imputation,
        demiJournees: -imputation.demiJournees,
        devisId: devis.id,
      })),
    },
  );
}
