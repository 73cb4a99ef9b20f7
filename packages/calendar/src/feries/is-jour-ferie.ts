import { type Calendrier, getTable } from "../calendriers/calendrier.ts";
import { readJourCouvert } from "../calendriers/read-jour-couvert.ts";
import type { JourLike } from "../jours/jour-like.ts";

/**
 * Tells whether a day is férié by law in the territory of a calendar, on whatever day of the week it falls.
 *
 * Contested fériés count; days of usage, closed days and Sundays do not; a férié that is worked remains one.
 * Refuses by RangeError a day that does not exist or is out of 2000–2099, by TypeError a `Date`.
 *
 * Clause: code du travail, art. L. 3133-1, L. 3134-13, L. 3422-2.
 * @example
 * isJourFerie(createCalendrier({ territoire: "GF" }), "2027-06-10") // => true
 */
export function isJourFerie(calendrier: Calendrier, date: JourLike): boolean {
  return getTable(calendrier).feries[readJourCouvert(calendrier, date, "date")] === 1;
}
