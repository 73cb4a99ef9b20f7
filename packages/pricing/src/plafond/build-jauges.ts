import { compareDates, getValueAt, isDateIso, quoteInput } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import type { LecturesTarif, UsagePlafond } from "../devis/demande-devis.ts";
import { getLectures } from "../devis/get-lectures.ts";
import { resolveTarif } from "../tarifs/resolve-tarif.ts";
import type { CodeTarif, TarifCdg } from "../tarifs/tarif-cdg.ts";
import { assertUsages } from "./assert-usages.ts";
import { buildJauge } from "./build-jauge.ts";
import { getPeriodePlafond } from "./get-periode-plafond.ts";
import type { Jauge } from "./jauge.ts";

/** Which gauges are asked: those of the periods that hold these dates. */
export interface QuestionJauges {
  readonly tarif: CodeTarif | TarifCdg;
  readonly dates: readonly DateIso[];
  readonly dateConvention?: DateIso;
  readonly lectures?: Partial<LecturesTarif>;
}

/**
 * Gauges of the yearly cap without any demande, one per period that holds one of the dates, in the order of time.
 *
 * No gauge for a date at which the tariff is unknown or sets no cap. Throws like {@link getPeriodePlafond}, and on
 * usages that are not whole half-days or do not begin a period. Clause of the CDG14: offer, art. 2.2.
 * @example
 * buildJauges(
 *   { tarif: "cdg14-ia", dates: [parseDateIso("2026-11-22")] },
 *   [{ periodeDebut: parseDateIso("2026-01-01"), acceptees: 9, devisees: 2 }],
 * )
 * // => [{ periode: { …, libelle: "année 2026" }, plafond: 10, acceptees: 9, devisees: 2, demandees: 0, restantes: 1 }]
 */
export function buildJauges(question: QuestionJauges, usages: readonly UsagePlafond[]): readonly Jauge[] {
  const tarif = resolveTarif(question.tarif);
  const lectures = getLectures(question.lectures);
  assertUsages(usages, tarif, lectures, question.dateConvention);
  const jauges = new Map<DateIso, Jauge>();
  for (const date of question.dates) {
    if (!isDateIso(date)) throw new RangeError(`Date AAAA-MM-JJ attendue, reçu ${quoteInput(date)}.`);
    const plafond = getValueAt(tarif.versions, date)?.value.plafondDemiJournees ?? null;
    if (plafond === null) continue;
    const periode = getPeriodePlafond(tarif, date, lectures, question.dateConvention);
    if (!jauges.has(periode.debut)) {
      jauges.set(periode.debut, buildJauge(plafond, { periode, demiJournees: 0 }, usages));
    }
  }
  return [...jauges.values()].sort((a, b) => compareDates(a.periode.debut, b.periode.debut));
}
