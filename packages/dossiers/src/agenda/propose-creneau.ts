import type { CoteAgenda } from "../missions/creneau.ts";
import type { Agenda } from "./agenda.ts";
import { buildCreneauxFaits } from "./build-creneaux-faits.ts";
import type { DemandeCreneau } from "./conflit.ts";
import { findRefusCreneau } from "./refuse-creneau.ts";
import type { ResultatAgenda } from "./resultat-agenda.ts";

/**
 * Proposes a half-day of an accepted devis to the other side, which confirms it. Refused, with every conflict and the
 * swaps offered, when it is not free (see {@link listConflits}); codes: {@link CODES_REFUS_AGENDA}.
 *
 * @example
 * proposeCreneau({ id: "c1", devisId: "d1", date: "2027-03-09", demiJournee: "matin", referentId: "r1" }, agenda, "prestataire")
 * // => { statut: "fait", creneaux: [{ id: "c1", statut: "propose", proposePar: "prestataire", … }] }
 */
export function proposeCreneau(
  demande: Omit<DemandeCreneau, "creneauId"> & { readonly id: string },
  agenda: Agenda,
  par: CoteAgenda,
): ResultatAgenda {
  const { id, devisId, date, demiJournee, referentId } = demande;
  const refus = findRefusCreneau({ devisId, date, demiJournee, referentId }, agenda);
  if (refus !== undefined) return refus;
  return buildCreneauxFaits(
    [{ id, devisId, date, demiJournee, referentId, statut: "propose", proposePar: par }],
    agenda,
  );
}
