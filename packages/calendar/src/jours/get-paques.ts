import { toJour } from "./siecle.ts";

/** Easter Sunday as a numbered day; Carter's rule, which holds from 1900 to 2099. */
export function getPaques(annee: number): number {
  // Days from the end of February to the paschal full moon, then on to the Sunday.
  const late = ((204 - 11 * (annee % 19)) % 30) + 21;
  const moon = late < 21 ? late + 30 : late;
  const full = moon > 48 ? moon - 1 : moon;
  const weekday = (annee + (annee >> 2) + full + 1) % 7;
  return toJour(annee, 3, 1) + full + 6 - weekday;
}
