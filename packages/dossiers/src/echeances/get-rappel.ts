import { isJourOuvre, nextJourOuvre, previousJourOuvre } from "@ia-territoires/calendar";
import type { Calendrier } from "@ia-territoires/calendar";
import { addJours, compareDates, diffJours } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";

/** Why an échéance is recalled on a day. */
export type MotifRappel = "jour-meme" | "veille" | "sept-jours" | "retard";

const AVANT = [
  { motif: "jour-meme", jours: 0 },
  { motif: "veille", jours: -1 },
  { motif: "sept-jours", jours: -7 },
] as const;

/** A Monday: weeks are counted from it. */
const LUNDI = "2024-01-01" as DateIso;

/**
 * Tells whether an échéance still to do is recalled on a day, and why: seven days before, the day before, the day
 * itself, each brought forward to the last worked day when it is not one; once late, on the first worked day that
 * follows, then once a week, on its first worked day. Never on a day that is not worked.
 *
 * A habit of the house, that no text sets. Throws a RangeError on a date that does not exist.
 * @example
 * getRappel("2027-05-18", "2027-05-17", createCalendrier({ territoire: "FR" })) // => null (Whit Monday)
 * getRappel("2027-05-18", "2027-05-14", createCalendrier({ territoire: "FR" })) // => "veille"
 */
export function getRappel(echeance: DateIso, jour: DateIso, calendrier: Calendrier): MotifRappel | null {
  if (!isJourOuvre(calendrier, jour)) return null;
  if (compareDates(jour, echeance) > 0) return isRappelRetard(echeance, jour, calendrier) ? "retard" : null;
  for (const { motif, jours } of AVANT) {
    const cible = addJours(echeance, jours);
    const rappel = isJourOuvre(calendrier, cible) ? cible : previousJourOuvre(calendrier, cible);
    if (rappel === jour) return motif;
  }
  return null;
}

function isRappelRetard(echeance: DateIso, jour: DateIso, calendrier: Calendrier): boolean {
  if (nextJourOuvre(calendrier, echeance) === jour) return true;
  const lundi = addJours(jour, -(((diffJours(jour, LUNDI) % 7) + 7) % 7));
  return compareDates(previousJourOuvre(calendrier, jour), lundi) < 0;
}
