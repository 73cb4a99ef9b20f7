import type { CoteAgenda, Creneau } from "../missions/creneau.ts";
import type { Agenda } from "./agenda.ts";
import { buildCreneauxFaits } from "./build-creneaux-faits.ts";
import { createAgenda } from "./create-agenda.ts";
import { findRefusCreneau, refuseEtat } from "./refuse-creneau.ts";
import { getCreneau } from "./get-creneau.ts";
import type { Moment } from "./moment.ts";
import type { ResultatAgenda } from "./resultat-agenda.ts";

/** Where a créneau goes. */
export type PlaceCreneau = Moment & { readonly referentId: string | null };

/** The créneau in its new place: at another time both sides have to agree again; with another référent they need not. */
function place(creneau: Creneau, vers: PlaceCreneau, par: CoteAgenda): Creneau {
  const { date, demiJournee, referentId } = vers;
  const memeMoment = creneau.date === date && creneau.demiJournee === demiJournee;
  const reste = memeMoment && referentId !== null;
  return {
    ...creneau,
    date,
    demiJournee,
    referentId,
    ...(reste ? {} : { statut: "propose", proposePar: par }),
  };
}

/**
 * Moves a créneau to another half-day or another référent. At another time it is a new proposal, which the other side
 * confirms; at the same time with another référent, what was agreed stands. A créneau of a past day stays where it is.
 * Refused, with every conflict and the swaps offered, when the half-day is not free.
 *
 * With `autre`, the créneau in the way moves too, as an `echange` offers it: both or none.
 * @example
 * moveCreneau("c1", { date: "2027-03-10", demiJournee: "matin", referentId: "r1" }, agenda, { par: "prestataire" })
 * // => { statut: "fait", creneaux: [{ id: "c1", date: "2027-03-10", statut: "propose", … }] }
 */
export function moveCreneau(
  creneauId: string,
  vers: PlaceCreneau,
  agenda: Agenda,
  options: { readonly par: CoteAgenda; readonly autre?: PlaceCreneau & { readonly creneauId: string } },
): ResultatAgenda {
  const creneau = getCreneau(agenda, creneauId);
  const { par, autre } = options;
  const fige = findFige(creneau, agenda) ?? (autre && findFige(getCreneau(agenda, autre.creneauId), agenda));
  if (fige !== undefined) return fige;
  if (autre === undefined) {
    const refus = findRefusCreneau({ ...vers, devisId: creneau.devisId, creneauId }, agenda);
    return refus ?? buildCreneauxFaits([place(creneau, vers, par)], agenda);
  }
  const cede = getCreneau(agenda, autre.creneauId);
  const bouges = [place(creneau, vers, par), place(cede, autre, par)];
  const restent = agenda.creneaux.filter(({ id }) => id !== creneauId && id !== cede.id);
  for (const bouge of bouges) {
    const autres = bouges.filter(({ id }) => id !== bouge.id);
    const apres = createAgenda({ ...agenda, creneaux: [...restent, ...autres] });
    const { devisId, date, demiJournee, referentId } = bouge;
    const refus = findRefusCreneau({ devisId, date, demiJournee, referentId }, apres);
    if (refus !== undefined) return refus;
  }
  return buildCreneauxFaits(bouges, agenda);
}

function findFige(creneau: Creneau, { aujourdHui }: Agenda) {
  if (creneau.statut === "annule") return refuseEtat("creneau-annule", creneau);
  return creneau.date < aujourdHui ? refuseEtat("creneau-date-passee", creneau) : undefined;
}
