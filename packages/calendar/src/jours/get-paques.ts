import { toJour } from "./siecle.ts";

/** Easter Sunday (Gregorian, Gauss and Meeus) as a numbered day. */
export function getPaques(annee: number): number {
  const golden = annee % 19;
  const century = (annee / 100) | 0;
  const ofCentury = annee % 100;
  const moon =
    (19 * golden + century - (century >> 2) - (((century - (((century + 8) / 25) | 0) + 1) / 3) | 0) + 15) %
    30;
  const weekday = (32 + 2 * (century & 3) + 2 * (ofCentury >> 2) - moon - (ofCentury & 3)) % 7;
  const late = ((golden + 11 * moon + 22 * weekday) / 451) | 0;
  const sum = moon + weekday - 7 * late + 114;
  return toJour(annee, (sum / 31) | 0, (sum % 31) + 1);
}
