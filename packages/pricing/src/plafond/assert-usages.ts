import { compareDates, isDateIso, quoteInput } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import type { LecturesTarif, UsagePlafond } from "../devis/demande-devis.ts";
import type { TarifCdg } from "../tarifs/tarif-cdg.ts";
import { getPeriodePlafond } from "./get-periode-plafond.ts";

/**
 * Refuses usages that cannot be read. One that begins in the middle of a period was counted under another reading:
 * ignoring it would let the cap be passed, so it is an error.
 */
export function assertUsages(
  usages: readonly UsagePlafond[],
  tarif: TarifCdg,
  lectures: LecturesTarif,
  dateConvention: DateIso | undefined,
): void {
  if (!Array.isArray(usages)) throw new TypeError(`Usages : liste attendue, reçu ${quoteInput(usages)}.`);
  const vus = new Set<DateIso>();
  for (const { periodeDebut, acceptees, devisees } of usages) {
    if (!isDateIso(periodeDebut)) {
      throw new RangeError(`Usage : periodeDebut AAAA-MM-JJ attendu, reçu ${quoteInput(periodeDebut)}.`);
    }
    assertCompte(periodeDebut, "acceptees", acceptees);
    assertCompte(periodeDebut, "devisees", devisees);
    if (vus.has(periodeDebut))
      throw new RangeError(`Usage : la période du ${periodeDebut} est donnée deux fois.`);
    vus.add(periodeDebut);
    if (!isDebut(periodeDebut, tarif, lectures, dateConvention)) {
      throw new RangeError(
        `Usage : ${periodeDebut} ne commence aucune période selon la lecture « année ${lectures.annee === "civile" ? "civile" : "de convention"} ».`,
      );
    }
  }
}

function isDebut(
  date: DateIso,
  tarif: TarifCdg,
  lectures: LecturesTarif,
  dateConvention: DateIso | undefined,
): boolean {
  if (lectures.annee === "convention") {
    if (dateConvention === undefined) return true; // no period at all: the caller says so
    if (compareDates(date, dateConvention) < 0) return false;
  }
  return getPeriodePlafond(tarif, date, lectures, dateConvention).debut === date;
}

function assertCompte(periodeDebut: DateIso, nom: string, compte: unknown): void {
  if (typeof compte === "number" && Number.isSafeInteger(compte) && compte >= 0) return;
  throw new RangeError(
    `Usage de la période du ${periodeDebut} : ${nom} doit être un nombre entier de demi-journées, reçu ${quoteInput(compte)}.`,
  );
}
