import { buildRefus, formatDateFr, quoteInput } from "@ia-territoires/core";
import type { Creneau } from "../missions/creneau.ts";
import type { Agenda, DevisAgenda } from "./agenda.ts";
import type { CodeRefusAgenda } from "./codes.ts";
import type { Conflit, DemandeCreneau } from "./conflit.ts";
import { buildCleMoment } from "./create-agenda.ts";
import { findFermetureJour } from "./find-fermeture-jour.ts";
import { formatMoment } from "./format-moment.ts";
import { listConflitsDevis } from "./list-conflits-devis.ts";
import { toRangMoment } from "./rang-moment.ts";

/** The devis of an agenda; throws a RangeError when it has none of that identifier. */
export function getDevisAgenda(agenda: Agenda, devisId: string): DevisAgenda {
  const devis = agenda.index.devis.get(devisId);
  if (devis !== undefined) return devis;
  throw new RangeError(`devisId : devis ${quoteInput(devisId)} inconnu de l'agenda.`);
}

/**
 * Lists everything that stands in the way of a créneau on a half-day, in this order: the day is past; the devis (its
 * acceptance, its half-days in all, those of the year, its convention); the day (weekend, férié with its text, closure);
 * the référent (absent, elsewhere); the body, already taken. Empty when the half-day is free.
 *
 * `sauf` names créneaux that are about to move: they hold nothing. Throws a RangeError, quoting it, on a devis or a
 * référent that the agenda does not know, a day that does not exist or is out of the calendars (2000–2099).
 * @example
 * listConflits({ devisId: "d1", date: "2027-05-06", demiJournee: "matin", referentId: "r1" }, agenda)
 * // => [{ statut: "refus", code: "creneau-jour-ferie", message: "Le jeudi 6 mai 2027 est férié (Ascension ; …", … }]
 */
export function listConflits(
  demande: DemandeCreneau,
  agenda: Agenda,
  sauf: readonly string[] = [],
): readonly Conflit[] {
  const { date, devisId, referentId, creneauId } = demande;
  const devis = getDevisAgenda(agenda, devisId);
  const ecartes = new Set(creneauId === undefined ? sauf : [...sauf, creneauId]);
  const conflits: Conflit[] = [];
  if (date < agenda.aujourdHui) {
    const message = `Le ${formatDateFr(date)} est passé (nous sommes le ${formatDateFr(agenda.aujourdHui)}).`;
    conflits.push(buildRefus({ code: "creneau-date-passee", message, sources: [], figures: {} }));
  }
  conflits.push(...listConflitsDevis(demande, devis, agenda, ecartes));
  const fermeture = findFermetureJour(agenda, date, devis.territoire);
  if (fermeture !== undefined) conflits.push(fermeture);
  const rang = toRangMoment(demande);
  if (referentId !== null) conflits.push(...listConflitsReferent(referentId, rang, demande, agenda, ecartes));
  const pris = agenda.index.parBeneficiaire.get(buildCleMoment(devis.beneficiaireId, rang));
  const dejaDit = conflits.some(({ figures }) => figures.creneauId !== undefined);
  if (pris !== undefined && !ecartes.has(pris.id) && !dejaDit) {
    conflits.push(refuseOccupe("creneau-beneficiaire-occupe", devis.beneficiaire, demande, pris));
  }
  return conflits;
}

function listConflitsReferent(
  referentId: string,
  rang: number,
  demande: DemandeCreneau,
  { index }: Agenda,
  ecartes: ReadonlySet<string>,
): readonly Conflit[] {
  const referent = index.referents.get(referentId);
  if (referent === undefined) {
    throw new RangeError(`referentId : référent ${quoteInput(referentId)} inconnu de l'agenda.`);
  }
  const absent = index.absences.get(referentId)?.some(({ debut, fin }) => debut <= rang && rang <= fin);
  if (absent === true) {
    const parti = referent.jusquAu !== null && demande.date > referent.jusquAu;
    const message = parti
      ? `${referent.nom} n'est plus référent le ${formatMoment(demande)}.`
      : `${referent.nom} n'est pas disponible le ${formatMoment(demande)}.`;
    return [buildRefus({ code: "creneau-absence", message, sources: [], figures: {} })];
  }
  const pris = index.parReferent.get(buildCleMoment(referentId, rang));
  if (pris === undefined || ecartes.has(pris.id)) return [];
  return [refuseOccupe("creneau-referent-occupe", referent.nom, demande, pris)];
}

function refuseOccupe(
  code: CodeRefusAgenda,
  qui: string,
  demande: DemandeCreneau,
  { id, statut }: Creneau,
): Conflit {
  const etat = statut === "confirme" ? "confirmée" : "proposée";
  return buildRefus({
    code,
    message: `${qui} : une intervention est déjà ${etat} le ${formatMoment(demande)}.`,
    sources: [],
    figures: { creneauId: id },
  });
}
