import { releaseCreneaux } from "../agenda/release-creneaux.ts";
import type { Action, ContexteMission, ResultatMission } from "./action-mission.ts";
import { buildFait, replaceDevis } from "./build-fait.ts";
import { buildRefusEtat } from "./build-refus-etat.ts";
import { findRefusStatut } from "./find-refus-statut.ts";
import { getAvancementDevis } from "./get-avancement-devis.ts";
import { getDevis } from "./get-devis.ts";
import type { Mission } from "./mission.ts";

/**
 * Cancels a devis. Of an accepted one it gives back exactly what it holds; a closed one is refused, and so is one with
 * interventions: what was done counts in the year's cap (000, art. 2.2), what is planned is cancelled first.
 */
export function cancelDevis(
  mission: Mission,
  action: Action<"annuler-devis">,
  contexte: ContexteMission,
): ResultatMission {
  const devis = getDevis(mission, action.devisId);
  const refus = findRefusStatut(devis, ["brouillon", "envoye", "accepte"]);
  if (refus) return refus;
  const { prevues, realisees, serviceFait } = getAvancementDevis(mission, devis);
  const figures = { devisId: devis.id, prevues, faites: realisees + serviceFait };
  if (figures.faites > 0) return buildRefusEtat("devis-execute", figures, [devis.resultat.version.source]);
  if (prevues > 0) return buildRefusEtat("interventions-prevues", figures);
  const le = contexte.aujourdHui;
  const motif = action.motif?.trim();
  const prises = devis.acceptation?.imputations ?? [];
  const libre = releaseCreneaux(mission, devis.id, le);
  return buildFait(
    replaceDevis(libre.mission, { ...devis, statut: "annule", annuleLe: le, ...(motif ? { motif } : {}) }),
    [{ type: "devis-annule", le, devisId: devis.id }, ...libre.evenements],
    {
      mouvements: prises.map((imputation) => ({
        ...imputation,
        demiJournees: -imputation.demiJournees,
        devisId: devis.id,
      })),
    },
  );
}
