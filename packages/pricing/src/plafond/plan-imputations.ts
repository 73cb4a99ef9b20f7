import { compareDates } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import type { DemandeDevis, LecturesTarif, TrancheDevis } from "../devis/demande-devis.ts";
import type { TarifCdg } from "../tarifs/tarif-cdg.ts";
import { getPeriodePlafond } from "./get-periode-plafond.ts";
import type { Imputation, PeriodePlafond } from "./jauge.ts";

/** A tranche and the period that its half-days belong to. */
export interface TrancheImputee {
  readonly tranche: TrancheDevis;
  readonly periode: PeriodePlafond;
}

/** Each tranche with its period, in the order of the demande; or why no period can be found. */
export type PlanImputations =
  | { readonly statut: "plan"; readonly tranches: readonly TrancheImputee[] }
  | { readonly statut: "impossible"; readonly code: "date-convention-requise" }
  | { readonly statut: "impossible"; readonly code: "avant-convention"; readonly date: DateIso };

/** Puts each tranche in the year its half-days belong to, as the readings tell. */
export function planImputations(
  tarif: TarifCdg,
  demande: DemandeDevis,
  lectures: LecturesTarif,
): PlanImputations {
  const { dateConvention } = demande;
  const dateDe = (tranche: TrancheDevis): DateIso =>
    lectures.rattachement === "intervention" ? tranche.prevueLe : (demande.accepteLe ?? demande.date);
  if (lectures.annee === "convention") {
    if (dateConvention === undefined) return { statut: "impossible", code: "date-convention-requise" };
    const avant = demande.tranches.map(dateDe).find((date) => compareDates(date, dateConvention) < 0);
    if (avant !== undefined) return { statut: "impossible", code: "avant-convention", date: avant };
  }
  const tranches = demande.tranches.map((tranche) => ({
    tranche,
    periode: getPeriodePlafond(tarif, dateDe(tranche), lectures, dateConvention),
  }));
  return { statut: "plan", tranches };
}

/** Adds the half-days up by period, in the order of time. */
export function sumImputations(tranches: readonly TrancheImputee[]): readonly Imputation[] {
  const parDebut = new Map<DateIso, Imputation>();
  for (const { tranche, periode } of tranches) {
    const deja = parDebut.get(periode.debut)?.demiJournees ?? 0;
    parDebut.set(periode.debut, { periode, demiJournees: deja + tranche.demiJournees });
  }
  return [...parDebut.values()].sort((a, b) => compareDates(a.periode.debut, b.periode.debut));
}
