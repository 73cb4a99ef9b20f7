import { createCalendrier } from "@ia-territoires/calendar";
import { quoteInput } from "@ia-territoires/core";
import type { Creneau } from "../missions/creneau.ts";
import type { Agenda, DonneesAgenda } from "./agenda.ts";
import { toRangMoment } from "./rang-moment.ts";

/** Key of a half-day of somebody. */
export const buildCleMoment = (qui: string, rang: number): string => `${qui} ${rang}`;

function group<T>(elements: readonly T[], getCle: (element: T) => string): Map<string, T[]> {
  const groupes = new Map<string, T[]>();
  for (const element of elements) {
    const cle = getCle(element);
    const groupe = groupes.get(cle);
    if (groupe === undefined) groupes.set(cle, [element]);
    else groupe.push(element);
  }
  return groupes;
}

/**
 * Makes an agenda ready to be asked, from what is stored: who is where on which half-day is then found at once.
 *
 * Throws a RangeError, quoting it, on a créneau whose devis is not given, or an absence that ends before it begins.
 * @example
 * const agenda = createAgenda({ aujourdHui: "2027-03-01", territoire: "FR", referents, fermetures: [], absences: [], devis, creneaux: [] })
 * listConflits({ devisId: "d1", date: "2027-03-29", demiJournee: "matin", referentId: "r1" }, agenda)[0]?.code // => "creneau-jour-ferie"
 */
export function createAgenda(donnees: DonneesAgenda): Agenda {
  const devis = new Map(donnees.devis.map((un) => [un.id, un]));
  const actifs = donnees.creneaux.filter(({ statut }) => statut !== "annule");
  const parReferent = new Map<string, Creneau>();
  const parBeneficiaire = new Map<string, Creneau>();
  for (const creneau of actifs) {
    const sien = devis.get(creneau.devisId);
    if (sien === undefined) {
      throw new RangeError(`creneaux : devis ${quoteInput(creneau.devisId)} inconnu de l'agenda.`);
    }
    const rang = toRangMoment(creneau);
    parBeneficiaire.set(buildCleMoment(sien.beneficiaireId, rang), creneau);
    if (creneau.referentId !== null) parReferent.set(buildCleMoment(creneau.referentId, rang), creneau);
  }
  const absences = donnees.absences.map(({ id, referentId, debut, fin }) => {
    const bornes = { referentId, debut: toRangMoment(debut), fin: toRangMoment(fin) };
    if (bornes.fin >= bornes.debut) return bornes;
    throw new RangeError(`absences : ${quoteInput(id)} finit avant de commencer.`);
  });
  const departs = donnees.referents.flatMap(({ id, jusquAu }) => {
    if (jusquAu === null) return [];
    const debut = toRangMoment({ date: jusquAu, demiJournee: "apres-midi" }) + 1;
    return [{ referentId: id, debut, fin: Number.POSITIVE_INFINITY }];
  });
  const territoires = new Set([donnees.territoire, ...donnees.devis.map(({ territoire }) => territoire)]);
  return {
    ...donnees,
    index: {
      devis,
      creneaux: new Map(donnees.creneaux.map((creneau) => [creneau.id, creneau])),
      referents: new Map(donnees.referents.map((referent) => [referent.id, referent])),
      parReferent,
      parBeneficiaire,
      parDevis: group(actifs, ({ devisId }) => devisId),
      absences: group([...absences, ...departs], ({ referentId }) => referentId),
      calendriers: new Map(
        [...territoires].map((territoire) => [territoire, createCalendrier({ territoire })]),
      ),
    },
  };
}
