import { getValueAt } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { getRegleConservation } from "./get-regle-conservation.ts";
import type { CategorieConservation } from "./regle-conservation.ts";

/**
 * Gives how many days a kind of record is kept on a day: the organisme's choice within its bounds, else the default in
 * force on that day. Null when nothing is erased by the lapse of time. Throws a RangeError on a kind that does not exist.
 *
 * @example
 * getDureeConservation("courriers", parseDateIso("2026-12-01")) // => 180
 */
export function getDureeConservation(
  categorie: CategorieConservation,
  jour: DateIso,
  choisie?: number,
): number | null {
  const { jours, reglable } = getRegleConservation(categorie);
  if (jours === null) return null;
  if (choisie !== undefined && reglable !== null && choisie >= reglable.min && choisie <= reglable.max)
    return choisie;
  return getValueAt([jours], jour)?.value ?? jours.value;
}
