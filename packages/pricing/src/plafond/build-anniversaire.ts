import { getAnnee, isDateIso } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";

/**
 * Same day and month, `annees` years later; 29 February becomes 28 February in common years, the usual rule for terms
 * in years: the last day of the month where the day does not exist (code de procédure civile, art. 641, by analogy).
 */
export function buildAnniversaire(date: DateIso, annees: number): DateIso {
  const annee = String(getAnnee(date) + annees).padStart(4, "0");
  const memeJour = `${annee}${date.slice(4)}`;
  if (isDateIso(memeJour)) return memeJour;
  const dernierJour = `${annee}-02-28`;
  if (date.endsWith("-02-29") && isDateIso(dernierJour)) return dernierJour;
  throw new RangeError(`Anniversaire hors de portée : ${annee}${date.slice(4)} n'est pas une date connue.`);
}
