import { compareDates, formatDateFr } from "@ia-territoires/core";
import type { Action, AvertissementMission, ContexteMission, ResultatMission } from "./action-mission.ts";
import { buildFait, replaceDevis } from "./build-fait.ts";
import { findRefusEligibilite } from "./find-refus-eligibilite.ts";
import { findRefusStatut } from "./find-refus-statut.ts";
import { getDevis } from "./get-devis.ts";
import type { Mission } from "./mission.ts";
import { priceDevis } from "./price-devis.ts";

/**
 * Sends a draft: its figures are frozen as they were shown. The cap is asked again at today's usage, because the text
 * puts the limit on the devis itself (000, art. 2.2).
 */
export function sendDevis(
  mission: Mission,
  action: Action<"envoyer-devis">,
  contexte: ContexteMission,
): ResultatMission {
  const devis = getDevis(mission, action.devisId);
  const refus = findRefusStatut(devis, ["brouillon"]) ?? findRefusEligibilite(mission, contexte);
  if (refus) return refus;
  const question = { date: devis.date, tranches: devis.tranches, remplace: devis };
  const prix = priceDevis(mission, question, contexte);
  if (prix.statut === "refus") return prix;
  const le = contexte.aujourdHui;
  const avertissements: AvertissementMission[] = [];
  if (compareDates(devis.date, le) > 0) {
    const message = `Le devis porte la date du ${formatDateFr(devis.date)}, il est envoyé le ${formatDateFr(le)}.`;
    avertissements.push({ code: "devis-postdate", message, sources: [] });
  }
  return buildFait(
    replaceDevis(mission, { ...devis, statut: "envoye", envoyeLe: le }),
    [{ type: "devis-envoye", le, devisId: devis.id }],
    { avertissements: [...avertissements, ...prix.avertissements] },
  );
}
