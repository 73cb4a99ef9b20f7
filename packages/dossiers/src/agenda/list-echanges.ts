import type { Creneau } from "../missions/creneau.ts";
import type { Agenda } from "./agenda.ts";
import type { Conflit, DemandeCreneau, Echange } from "./conflit.ts";
import { countSemaine } from "./count-semaine.ts";
import { createAgenda } from "./create-agenda.ts";
import { listConflits } from "./list-conflits.ts";
import type { Moment } from "./moment.ts";
import { fromRangMoment, toRangMoment } from "./rang-moment.ts";

/** How far around a half-day others are looked for: six weeks either way. */
const PORTEE = 84;
const MOMENTS = 3;

/** No other day, référent nor créneau helps there: what was accepted does not allow it. */
const SANS_ISSUE: ReadonlySet<Conflit["code"]> = new Set([
  "creneau-devis-non-accepte",
  "creneau-demi-journees-epuisees",
]);

/**
 * Lists the ways out of a conflict, all of them free, in this order: the same half-day with another référent (the one
 * with the fewest half-days that week first); the three nearest half-days of the same référent (at the same distance,
 * the earlier one); an exchange with the créneau that is in the way, which takes the half-day left, or else its own
 * nearest free one. Empty when the conflict comes from what was accepted.
 *
 * @example
 * listEchanges(demande, listConflits(demande, agenda), agenda)[0]
 * // => { type: "autre-referent", date: "2027-03-09", demiJournee: "matin", referentId: "r2" }
 */
export function listEchanges(
  demande: DemandeCreneau,
  conflits: readonly Conflit[],
  agenda: Agenda,
): readonly Echange[] {
  if (conflits.length === 0 || conflits.some(({ code }) => SANS_ISSUE.has(code))) return [];
  return [
    ...listAutresReferents(demande, agenda),
    ...listMomentsLibres(demande, agenda, MOMENTS).map(
      (moment): Echange => ({ type: "autre-moment", ...moment, referentId: demande.referentId }),
    ),
    ...listEchangesDePlace(demande, conflits, agenda),
  ];
}

function listAutresReferents(demande: DemandeCreneau, agenda: Agenda): readonly Echange[] {
  const { date, demiJournee, referentId } = demande;
  if (referentId === null) return [];
  const charges = new Map(agenda.referents.map(({ id }) => [id, countSemaine(agenda, id, date)]));
  return agenda.referents
    .filter(
      ({ id }) => id !== referentId && listConflits({ ...demande, referentId: id }, agenda).length === 0,
    )
    .sort((a, b) => (charges.get(a.id) ?? 0) - (charges.get(b.id) ?? 0))
    .map(({ id }): Echange => ({ type: "autre-referent", date, demiJournee, referentId: id }));
}

/** The nearest free half-days around the one asked for, which is not among them; the earlier first when as near. */
export function listMomentsLibres(
  demande: DemandeCreneau,
  agenda: Agenda,
  combien: number,
): readonly Moment[] {
  const centre = toRangMoment(demande);
  const libres: Moment[] = [];
  for (let ecart = 1; ecart <= PORTEE && libres.length < combien; ecart += 1) {
    for (const rang of [centre - ecart, centre + ecart]) {
      const moment = fromRangMoment(rang);
      if (moment.date < agenda.aujourdHui || libres.length >= combien) continue;
      if (listConflits({ ...demande, ...moment }, agenda).length === 0) libres.push(moment);
    }
  }
  return libres;
}

function listEchangesDePlace(
  demande: DemandeCreneau,
  conflits: readonly Conflit[],
  agenda: Agenda,
): readonly Echange[] {
  const { date, demiJournee, referentId, creneauId } = demande;
  const bouge = creneauId === undefined ? undefined : agenda.index.creneaux.get(creneauId);
  return conflits.flatMap(({ figures }): Echange[] => {
    const occupant =
      figures.creneauId === undefined ? undefined : agenda.index.creneaux.get(figures.creneauId);
    if (occupant === undefined || listConflits(demande, agenda, [occupant.id]).length > 0) return [];
    const place = findNouvellePlace(demande, occupant, bouge, agenda);
    if (place === undefined) return [];
    const autre = { ...place, creneauId: occupant.id };
    const aReconfirmer = occupant.statut === "confirme";
    return [{ type: "echange", date, demiJournee, referentId, autre, aReconfirmer }];
  });
}

/** Where the créneau in the way can go once the other is there: the half-day it left, else the nearest free one. */
function findNouvellePlace(
  demande: DemandeCreneau,
  occupant: Creneau,
  bouge: Creneau | undefined,
  agenda: Agenda,
): (Moment & { readonly referentId: string | null }) | undefined {
  const { devisId, referentId, id, date, demiJournee } = occupant;
  const arrive: Creneau = {
    id: "",
    statut: "propose",
    proposePar: "prestataire",
    ...bouge,
    devisId: demande.devisId,
    date: demande.date,
    demiJournee: demande.demiJournee,
    referentId: demande.referentId,
  };
  const restent = agenda.creneaux.filter((creneau) => creneau.id !== id && creneau.id !== bouge?.id);
  const apres = createAgenda({ ...agenda, creneaux: [...restent, arrive] });
  if (bouge !== undefined) {
    const laissee = { date: bouge.date, demiJournee: bouge.demiJournee, referentId };
    if (listConflits({ ...laissee, devisId }, apres).length === 0) return laissee;
  }
  const [proche] = listMomentsLibres({ date, demiJournee, devisId, referentId }, apres, 1);
  return proche === undefined ? undefined : { ...proche, referentId };
}
