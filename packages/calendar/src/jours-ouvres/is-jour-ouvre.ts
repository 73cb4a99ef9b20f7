import { type Calendrier, getTable } from "../calendriers/calendrier.ts";
import { readJourCouvert } from "../calendriers/read-jour-couvert.ts";
import type { JourLike } from "../jours/jour-like.ts";

/**
 * Tells whether a day is worked in a calendar: a day of its week, neither férié (unless worked) nor closed.
 *
 * Refuses by RangeError a day that does not exist or is not covered, by TypeError a `Date`.
 *
 * Clause: CCAG, art. 3.2.5 (jours ouvrés).
 * @example
 * isJourOuvre(createCalendrier({ territoire: "RE" }), "2027-12-20") // => false (abolition de l'esclavage)
 */
export function isJourOuvre(calendrier: Calendrier, date: JourLike): boolean {
  return getTable(calendrier).ouvres[readJourCouvert(calendrier, date, "date")] === 1;
}
