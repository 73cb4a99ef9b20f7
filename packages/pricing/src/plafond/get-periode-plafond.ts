import { addJours, compareDates, formatDateFr, getAnnee, isDateIso, quoteInput } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import type { LecturesTarif } from "../devis/demande-devis.ts";
import { getLectures } from "../devis/get-lectures.ts";
import { resolveTarif } from "../tarifs/resolve-tarif.ts";
import type { CodeTarif, TarifCdg } from "../tarifs/tarif-cdg.ts";
import { buildAnniversaire } from "./build-anniversaire.ts";
import type { PeriodePlafond } from "./jauge.ts";

/**
 * Gives the year of the cap to which a date belongs, both its days included.
 *
 * « par an » (000, art. 2.2) does not say which year: the civil year by default, or, by the reading
 * `annee: "convention"`, the year that runs from the date of the convention. A convention of 29 February has its
 * anniversary on 28 February of common years.
 *
 * Throws a RangeError on what is not a date, an unknown tariff or reading, a date before the convention, and when the
 * reading by convention comes without the date of the convention.
 * @example
 * getPeriodePlafond("cdg14-ia", parseDateIso("2026-11-22"))
 * // => { debut: "2026-01-01", fin: "2026-12-31", libelle: "année 2026" }
 */
export function getPeriodePlafond(
  tarif: CodeTarif | TarifCdg,
  date: DateIso,
  lectures?: Partial<LecturesTarif>,
  dateConvention?: DateIso,
): PeriodePlafond {
  resolveTarif(tarif);
  assertDate("Date", date);
  const { annee } = getLectures(lectures);
  if (annee === "civile") return buildAnneeCivile(date);
  if (dateConvention === undefined) {
    throw new RangeError(
      "dateConvention : la lecture « année de convention » demande la date de la convention.",
    );
  }
  assertDate("dateConvention", dateConvention);
  if (compareDates(date, dateConvention) < 0) {
    throw new RangeError(
      `Date ${quoteInput(date)} antérieure à la convention du ${formatDateFr(dateConvention)} : elle n'appartient à aucune année de convention.`,
    );
  }
  return buildAnneeConvention(date, dateConvention);
}

function buildAnneeCivile(date: DateIso): PeriodePlafond {
  const annee = date.slice(0, 4);
  return { debut: `${annee}-01-01` as DateIso, fin: `${annee}-12-31` as DateIso, libelle: `année ${annee}` };
}

function buildAnneeConvention(date: DateIso, dateConvention: DateIso): PeriodePlafond {
  const ecoulees = getAnnee(date) - getAnnee(dateConvention);
  const anniversaire = buildAnniversaire(dateConvention, ecoulees);
  const rang = compareDates(anniversaire, date) > 0 ? ecoulees - 1 : ecoulees;
  const debut = buildAnniversaire(dateConvention, rang);
  const fin = addJours(buildAnniversaire(dateConvention, rang + 1), -1);
  return { debut, fin, libelle: `année de convention du ${formatDateFr(debut)} au ${formatDateFr(fin)}` };
}

function assertDate(nom: string, date: unknown): void {
  if (isDateIso(date)) return;
  throw new RangeError(`${nom} : date AAAA-MM-JJ qui existe attendue, reçu ${quoteInput(date)}.`);
}
