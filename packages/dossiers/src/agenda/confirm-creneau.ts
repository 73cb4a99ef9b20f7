import type { CoteAgenda } from "../missions/creneau.ts";
import type { Agenda } from "./agenda.ts";
import { buildCreneauxFaits } from "./build-creneaux-faits.ts";
import { findRefusCreneau, refuseEtat } from "./refuse-creneau.ts";
import { getCreneau } from "./get-creneau.ts";
import type { ResultatAgenda } from "./resultat-agenda.ts";

/**
 * Confirms a half-day that the other side proposed: both have agreed on it. `accordRecu` records for the CDG an
 * agreement that the body gave by telephone or mail. What was free when proposed is asked again: a closure, an absence
 * or an end of convention may have come since. Refused: cancelled, already confirmed, one's own proposal, no référent.
 *
 * @example
 * confirmCreneau("c1", agenda, { par: "beneficiaire" }) // => { statut: "fait", creneaux: [{ id: "c1", statut: "confirme", … }] }
 */
export function confirmCreneau(
  creneauId: string,
  agenda: Agenda,
  accord: { readonly par: CoteAgenda; readonly accordRecu?: boolean },
): ResultatAgenda {
  const creneau = getCreneau(agenda, creneauId);
  const { statut, proposePar = "prestataire", referentId, devisId, date, demiJournee } = creneau;
  if (statut === "annule") return refuseEtat("creneau-annule", creneau);
  if (statut === "confirme") return refuseEtat("creneau-deja-confirme", creneau);
  const parAutre = proposePar !== accord.par;
  const pourAutre = accord.par === "prestataire" && accord.accordRecu === true;
  if (!parAutre && !pourAutre) return refuseEtat("creneau-a-confirmer-par-l-autre", creneau);
  if (referentId === null) return refuseEtat("creneau-sans-referent", creneau);
  const refus = findRefusCreneau({ devisId, date, demiJournee, referentId, creneauId }, agenda);
  if (refus !== undefined) return refus;
  return buildCreneauxFaits([{ ...creneau, statut: "confirme" }], agenda);
}
