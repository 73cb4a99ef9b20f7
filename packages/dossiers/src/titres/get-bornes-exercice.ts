import { addJours, parseDateIso } from "@ia-territoires/core";
import type { DateIso, Source } from "@ia-territoires/core";
import { ANNUALITE, JOURNEE_COMPLEMENTAIRE } from "../texts/recettes-publiques.ts";

/** Days between which titres of an exercice are issued. */
export interface BornesExercice {
  readonly debut: DateIso;
  /** 31 December: what is done after it belongs to the next exercice. */
  readonly fin: DateIso;
  /** 31 January after: last day of the journée complémentaire. */
  readonly finEmission: DateIso;
  readonly sources: readonly Source[];
}

/**
 * The days of an exercice: the civil year, and the journée complémentaire that lets its titres be issued until 31
 * January (CGCT, art. L. 1612-11 and D. 2342-3; optional for each body).
 *
 * Throws a RangeError on what is not a year of four digits.
 * @example
 * getBornesExercice(2026) // => { debut: "2026-01-01", fin: "2026-12-31", finEmission: "2027-01-31", … }
 */
export function getBornesExercice(annee: number): BornesExercice {
  const debut = parseDateIso(`${annee}-01-01`);
  const suivante = parseDateIso(`${annee + 1}-01-01`);
  return {
    debut,
    fin: addJours(suivante, -1),
    finEmission: parseDateIso(`${annee + 1}-${JOURNEE_COMPLEMENTAIRE.value.dernierJour}`),
    sources: [ANNUALITE, JOURNEE_COMPLEMENTAIRE.source],
  };
}
