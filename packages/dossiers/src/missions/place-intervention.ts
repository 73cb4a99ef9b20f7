import { buildRefus, compareDates, formatDateFr } from "@ia-territoires/core";
import { formatDemiJournees } from "@ia-territoires/pricing/cdg";
import type {
  AvertissementMission,
  ContexteMission,
  MouvementPlafond,
  RefusMission,
} from "./action-mission.ts";
import { replaceDevis } from "./build-fait.ts";
import { buildRefusEtat } from "./build-refus-etat.ts";
import { findRefusCouverture } from "./find-refus-couverture.ts";
import { findRefusStatut } from "./find-refus-statut.ts";
import { getAvancementDevis } from "./get-avancement-devis.ts";
import { replaceIntervention } from "./get-intervention.ts";
import { imputeIntervention } from "./impute-intervention.ts";
import type { Intervention } from "./intervention.ts";
import type { Devis, Mission } from "./mission.ts";
import { resolveTarifMission } from "./resolve-tarif-mission.ts";

/** An intervention put on its day: the mission with it, what moves in the ledger, what to tell. */
export interface PlacementFait {
  readonly statut: "placee";
  readonly mission: Mission;
  readonly mouvements: readonly MouvementPlafond[];
  readonly avertissements: readonly AvertissementMission[];
}

/**
 * Puts an intervention on its day: under an accepted devis, within a convention (000, art. 2.3), within the half-days
 * accepted, and within the cap of the year of that day (000, art. 2.2).
 *
 * `constatee`: it has taken place; a day outside the convention is then told, not refused, since the fact stands.
 */
export function placeIntervention(
  mission: Mission,
  devis: Devis,
  intervention: Intervention,
  contexte: ContexteMission,
  constatee = false,
): PlacementFait | RefusMission {
  const { adhesion, ressort } = resolveTarifMission(mission, contexte);
  const dehors = findRefusCouverture(mission, intervention.date, adhesion ?? ressort.source);
  const refus =
    (adhesion && !constatee ? dehors : undefined) ??
    findNonAccepte(devis) ??
    findTropDeDemiJournees(mission, devis, intervention);
  if (refus) return refus;
  const imputee = imputeIntervention(mission, devis, intervention, contexte);
  if (imputee.statut === "refus") return imputee;
  const avertissements: AvertissementMission[] = [];
  if (dehors) {
    const { message, sources } = dehors;
    const code = adhesion ? "interventions-hors-convention" : "adhesion-non-precisee";
    avertissements.push({ code, message, sources });
  }
  if (devis.accepteLe !== undefined && compareDates(intervention.date, devis.accepteLe) < 0) {
    const message = `L'intervention est du ${formatDateFr(intervention.date)}, le devis ${devis.numero} a été accepté le ${formatDateFr(devis.accepteLe)}.`;
    avertissements.push({ code: "intervention-avant-acceptation", message, sources: [] });
  }
  return {
    statut: "placee",
    mission: replaceIntervention(replaceDevis(mission, imputee.devis), intervention),
    mouvements: imputee.mouvements,
    avertissements,
  };
}

function findNonAccepte(devis: Devis): RefusMission | undefined {
  if (devis.statut === "brouillon" || devis.statut === "envoye") {
    return buildRefusEtat("devis-non-accepte", { devisId: devis.id, devisStatut: devis.statut });
  }
  return findRefusStatut(devis, ["accepte"]);
}

function findTropDeDemiJournees(
  mission: Mission,
  devis: Devis,
  { id, demiJournees }: Intervention,
): RefusMission | undefined {
  const autres = mission.interventions.filter((autre) => autre.id !== id);
  const { acceptees, reste } = getAvancementDevis({ interventions: autres }, devis);
  if (demiJournees <= reste) return undefined;
  return buildRefus({
    code: "demi-journees-depassees",
    message: `Le devis ${devis.numero} porte sur ${formatDemiJournees(acceptees)} ; ${reste === 0 ? "il n'en reste aucune à planifier" : `il en reste ${reste}`}, ${demiJournees} demandées. Pour aller au-delà, établir un autre devis.`,
    sources: [devis.resultat.version.source],
    figures: { numero: devis.numero, acceptees, reste, demandees: demiJournees },
  });
}
