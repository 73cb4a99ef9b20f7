import { compareDates } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { getPeriodePlafond } from "@ia-territoires/pricing/cdg";
import { isTitreEnVigueur } from "../titres/is-titre-en-vigueur.ts";
import { sumDemiJournees } from "./build-ecart.ts";
import { getSourcePlafond } from "./get-source-plafond.ts";
import type { LigneGrandLivre, SuiviPlafond } from "./suivi-plafond.ts";

/** First day of the year of the cap that a day of intervention belongs to (000, art. 2.2). */
export function getDebutPeriode(
  { tarif, lectures, dateConvention }: Pick<SuiviPlafond, "tarif" | "lectures" | "dateConvention">,
  date: DateIso,
): DateIso {
  return getPeriodePlafond(tarif, date, lectures, dateConvention).debut;
}

/**
 * Lays the ledger of a mission out by year of the cap, in the order of time: half-days accepted, given back, done and
 * billed, each counted once. A half-day is done and billed in the year of its intervention.
 * @example
 * buildGrandLivre(suivi) // => [{ periodeDebut: "2026-01-01", plafond: 10, acceptees: 3, rendues: 1, prises: 2, restantes: 8, realisees: 2, facturees: 2, source: { texte: "Offre de service CDG14", … } }]
 */
export function buildGrandLivre(suivi: SuiviPlafond): readonly LigneGrandLivre[] {
  const faites = suivi.interventions.filter(
    ({ statut }) => statut === "realisee" || statut === "service-fait",
  );
  const facturees = suivi.titres.filter(isTitreEnVigueur).flatMap(({ lignes }) => lignes);
  const debuts = new Set<DateIso>([
    ...suivi.compteurs.map(({ periodeDebut }) => periodeDebut),
    ...suivi.mouvements.map(({ periodeDebut }) => periodeDebut),
    ...[...faites, ...facturees].map(({ date }) => getDebutPeriode(suivi, date)),
  ]);
  return [...debuts].sort(compareDates).map((periodeDebut) => {
    const mouvements = suivi.mouvements.filter((un) => un.periodeDebut === periodeDebut);
    const acceptees = sumDemiJournees(mouvements.filter(({ demiJournees }) => demiJournees > 0));
    const rendues = -sumDemiJournees(mouvements.filter(({ demiJournees }) => demiJournees < 0));
    const isDeLaPeriode = ({ date }: { readonly date: DateIso }) =>
      getDebutPeriode(suivi, date) === periodeDebut;
    const plafond = suivi.compteurs.find((un) => un.periodeDebut === periodeDebut)?.plafond ?? null;
    const prises = acceptees - rendues;
    return {
      periodeDebut,
      plafond,
      acceptees,
      rendues: rendues === 0 ? 0 : rendues,
      prises,
      restantes: plafond === null ? null : plafond - prises,
      realisees: sumDemiJournees(faites.filter(isDeLaPeriode)),
      facturees: sumDemiJournees(facturees.filter(isDeLaPeriode)),
      source: getSourcePlafond(suivi.tarif, periodeDebut),
    };
  });
}
