import type { Agenda } from "./agenda.ts";
import { buildCreneauxFaits } from "./build-creneaux-faits.ts";
import { getCreneau } from "./get-creneau.ts";
import { refuseEtat } from "./refuse-creneau.ts";
import type { ResultatAgenda } from "./resultat-agenda.ts";

/**
 * Cancels a créneau: its half-day is free again, and one more is left to place. No clause asks for a notice, so none is
 * asked; what is cancelled stays so. A créneau of a past day stands: what became of it is told by its intervention.
 *
 * @example
 * cancelCreneau("c1", agenda) // => { statut: "fait", creneaux: [{ id: "c1", statut: "annule", … }] }
 */
export function cancelCreneau(creneauId: string, agenda: Agenda): ResultatAgenda {
  const creneau = getCreneau(agenda, creneauId);
  if (creneau.statut === "annule") return refuseEtat("creneau-annule", creneau);
  if (creneau.date < agenda.aujourdHui) return refuseEtat("creneau-date-passee", creneau);
  return buildCreneauxFaits([{ ...creneau, statut: "annule" }], agenda);
}
