import { type DateIso, getValueAt } from "@ia-territoires/core";
import type { Categorie, RegleConservation } from "./categorie-conservation.ts";
import { DUREES_CONSERVATION } from "./texts/durees-conservation.ts";

/** The rule of a kind of record. */
export function getRegle(categorie: Categorie): RegleConservation {
  const regle = DUREES_CONSERVATION.find((une) => une.categorie === categorie);
  if (regle === undefined) throw new RangeError(`Catégorie de conservation inconnue : « ${categorie} ».`);
  return regle;
}

/**
 * Gives how many days a kind of record is kept on a day: the organisme's choice within its bounds, else the default.
 * Null when nothing is erased by the lapse of time.
 *
 * @example
 * getDuree("courriers", "2026-12-01") // => 180
 */
export function getDuree(categorie: Categorie, jour: DateIso, choisie?: number): number | null {
  const { jours, reglable } = getRegle(categorie);
  if (jours === null) return null;
  if (choisie !== undefined && reglable !== null && choisie >= reglable.min && choisie <= reglable.max)
    return choisie;
  return getValueAt([jours], jour)?.value ?? jours.value;
}
