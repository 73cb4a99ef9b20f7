import { type DateIso, getValueAt, type Source } from "@ia-territoires/core";
import { getTarifCdg } from "@ia-territoires/pricing/cdg";

/**
 * The clause of a tariff that sets its cap in the year that begins on a day; null when the tariff says nothing of it. In
 * the year in which the tariff begins, that is its first clause.
 *
 * Throws a RangeError on an unknown tariff.
 * @example
 * getSourcePlafond("cdg14-ia", parseDateIso("2026-01-01"))?.article // => "2.2"
 */
export function getSourcePlafond(tarif: string, periodeDebut: DateIso): Source | null {
  const { versions } = getTarifCdg(tarif);
  const debut = versions[0]?.from;
  const date = debut !== undefined && periodeDebut < debut ? debut : periodeDebut;
  return getValueAt(versions, date)?.source ?? null;
}
