import { compareDates, isDateIso, quoteInput } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import type { LecturesTarif, UsagePlafond } from "../devis/demande-devis.ts";
import type { CodeTarif, TarifCdg } from "../tarifs/tarif-cdg.ts";
import { getPeriodePlafond } from "./get-periode-plafond.ts";

/** Half-days accepted, with the two dates that readings choose between. */
export interface InterventionAcceptee {
  /** Day of the intervention. */
  readonly prevueLe: DateIso;
  /** Day on which its devis was accepted. */
  readonly accepteLe: DateIso;
  readonly demiJournees: number;
}

/** The use of each year under one reading of « par an ». */
export interface UsageParLecture {
  readonly lectures: Pick<LecturesTarif, "annee" | "rattachement">;
  readonly usages: readonly UsagePlafond[];
}

const LECTURES: readonly UsageParLecture["lectures"][] = [
  { annee: "civile", rattachement: "intervention" },
  { annee: "civile", rattachement: "acceptation" },
  { annee: "convention", rattachement: "intervention" },
  { annee: "convention", rattachement: "acceptation" },
];

/**
 * Counts the half-days that a body has used, year by year, under each reading of « par an » (000, art. 2.2): civil year
 * or year of the convention, year of the intervention or of the acceptance. Without the date of the convention, the
 * readings by convention are left out; an intervention before it belongs to none of its years.
 *
 * Usages go as they are to `calculateDevis` and `buildJauges` under the same reading. Throws a RangeError on what is not
 * a date or a whole number of half-days.
 * @example
 * listUsages("cdg14-ia", [{ prevueLe: "2027-01-12", accepteLe: "2026-12-20", demiJournees: 3 }], "2026-06-01").map(({ lectures, usages }) => [lectures.annee, lectures.rattachement, usages[0].periodeDebut])
 * // => [["civile", "intervention", "2027-01-01"], ["civile", "acceptation", "2026-01-01"], ["convention", "intervention", "2026-06-01"], ["convention", "acceptation", "2026-06-01"]]
 */
export function listUsages(
  tarif: CodeTarif | TarifCdg,
  interventions: readonly InterventionAcceptee[],
  dateConvention?: DateIso,
): readonly UsageParLecture[] {
  for (const { prevueLe, accepteLe, demiJournees } of interventions) {
    for (const date of [prevueLe, accepteLe]) {
      if (!isDateIso(date))
        throw new RangeError(`Intervention : date AAAA-MM-JJ attendue, reçu ${quoteInput(date)}.`);
    }
    if (!Number.isSafeInteger(demiJournees) || demiJournees < 0) {
      throw new RangeError(
        `Intervention : demi-journées entières attendues, reçu ${quoteInput(demiJournees)}.`,
      );
    }
  }
  return LECTURES.filter(({ annee }) => annee === "civile" || dateConvention !== undefined).map(
    (lectures) => ({
      lectures,
      usages: countUsages(tarif, interventions, lectures, dateConvention),
    }),
  );
}

function countUsages(
  tarif: CodeTarif | TarifCdg,
  interventions: readonly InterventionAcceptee[],
  lectures: UsageParLecture["lectures"],
  dateConvention: DateIso | undefined,
): readonly UsagePlafond[] {
  const comptes = new Map<DateIso, number>();
  for (const { prevueLe, accepteLe, demiJournees } of interventions) {
    const date = lectures.rattachement === "intervention" ? prevueLe : accepteLe;
    const avant = dateConvention !== undefined && compareDates(date, dateConvention) < 0;
    if (lectures.annee === "convention" && avant) continue;
    const { debut } = getPeriodePlafond(tarif, date, lectures, dateConvention);
    comptes.set(debut, (comptes.get(debut) ?? 0) + demiJournees);
  }
  return [...comptes]
    .sort(([a], [b]) => compareDates(a, b))
    .map(([periodeDebut, acceptees]) => ({ periodeDebut, acceptees, devisees: 0 }));
}
