import { type DateIso, isDateIso } from "@ia-territoires/core";

/**
 * Gets the last day of a month written YYYY-MM; null when it is not a month.
 *
 * @example
 * getFinDeMois("2028-02") // => "2028-02-29"
 */
export function getFinDeMois(mois: string): DateIso | null {
  for (const jour of ["31", "30", "29", "28"]) {
    const date = `${mois}-${jour}`;
    if (isDateIso(date)) return date;
  }
  return null;
}
