import { addJours, diffJours, quoteInput } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import type { Creneau, DemiJournee } from "../missions/creneau.ts";
import type { Agenda } from "./agenda.ts";
import type { Conflit } from "./conflit.ts";
import { buildCleMoment } from "./create-agenda.ts";
import { findFermetureJour } from "./find-fermeture-jour.ts";
import { listConflits } from "./list-conflits.ts";
import { DEMI_JOURNEES } from "./moment.ts";
import { toRangMoment } from "./rang-moment.ts";

/** A half-day of a référent as a screen shows it. */
export interface CaseAgenda {
  readonly date: DateIso;
  readonly demiJournee: DemiJournee;
  readonly referentId: string;
  readonly etat: "libre" | "pris" | "absent" | "ferme" | "passe";
  readonly creneau: Creneau | null;
  /** What has come in the way of a créneau to come since it was placed: an absence, a closure, an end of convention. */
  readonly conflits: readonly Conflit[];
}

/** A day of the grid. */
export interface JourAgenda {
  readonly date: DateIso;
  /** Why nobody intervenes that day; null when it is worked. */
  readonly fermeture: Conflit | null;
  readonly cases: readonly CaseAgenda[];
}

const LONGUEUR_MAXIMALE = 62;

/**
 * Lays out the half-days of référents day by day, both ends included, with what each one holds; within a day by
 * référent, in the order of the agenda, then morning and afternoon.
 *
 * Throws a RangeError in French when the stretch ends before it begins or is longer than 62 days.
 * @example
 * buildGrille(agenda, { du: "2027-03-08", au: "2027-03-12" })[0]?.cases[0]
 * // => { date: "2027-03-08", demiJournee: "matin", referentId: "r1", etat: "libre", creneau: null, conflits: [] }
 */
export function buildGrille(
  agenda: Agenda,
  { du, au }: { readonly du: DateIso; readonly au: DateIso },
): readonly JourAgenda[] {
  const longueur = diffJours(au, du) + 1;
  if (longueur < 1 || longueur > LONGUEUR_MAXIMALE) {
    throw new RangeError(
      `au : de ${quoteInput(du)} à ${LONGUEUR_MAXIMALE} jours attendu, reçu ${quoteInput(au)}.`,
    );
  }
  return Array.from({ length: longueur }, (_, n) => {
    const date = addJours(du, n);
    const fermeture = findFermetureJour(agenda, date) ?? null;
    const cases = agenda.referents.flatMap(({ id }) =>
      DEMI_JOURNEES.map((demiJournee) => buildCase(agenda, { date, demiJournee, referentId: id }, fermeture)),
    );
    return { date, fermeture, cases };
  });
}

function buildCase(
  agenda: Agenda,
  place: Pick<CaseAgenda, "date" | "demiJournee" | "referentId">,
  fermeture: Conflit | null,
): CaseAgenda {
  const { index, aujourdHui } = agenda;
  const rang = toRangMoment(place);
  const creneau = index.parReferent.get(buildCleMoment(place.referentId, rang)) ?? null;
  if (creneau !== null) {
    const { devisId, id: creneauId } = creneau;
    const conflits = place.date < aujourdHui ? [] : listConflits({ ...place, devisId, creneauId }, agenda);
    return { ...place, etat: "pris", creneau, conflits };
  }
  return { ...place, etat: getEtat(agenda, place, rang, fermeture), creneau, conflits: [] };
}

function getEtat(
  { index, aujourdHui }: Agenda,
  { date, referentId }: Pick<CaseAgenda, "date" | "referentId">,
  rang: number,
  fermeture: Conflit | null,
): CaseAgenda["etat"] {
  if (fermeture !== null) return "ferme";
  if (index.absences.get(referentId)?.some(({ debut, fin }) => debut <= rang && rang <= fin) === true)
    return "absent";
  return date < aujourdHui ? "passe" : "libre";
}
