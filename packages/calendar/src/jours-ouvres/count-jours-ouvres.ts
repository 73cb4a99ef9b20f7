import { type Calendrier, getTable } from "../calendriers/calendrier.ts";
import { countJusqua } from "../calendriers/count-jusqua.ts";
import { readJourCouvert } from "../calendriers/read-jour-couvert.ts";
import type { JourLike } from "../jours/jour-like.ts";
import { writeJour } from "../jours/siecle.ts";

/**
 * Counts the worked days of a period, both ends included: for workloads and presences, not for deadlines.
 *
 * Refuses by RangeError an end before the start, and what is not a day; by TypeError a `Date`.
 * @example
 * countJoursOuvres(createCalendrier({ territoire: "FR" }), "2027-01-01", "2027-12-31") // => 254
 */
export function countJoursOuvres(calendrier: Calendrier, debut: JourLike, fin: JourLike): number {
  const start = readJourCouvert(calendrier, debut, "debut");
  const end = readJourCouvert(calendrier, fin, "fin");
  if (end < start) throw new RangeError(`fin : ${writeJour(end)} précède le début ${writeJour(start)}.`);
  const table = getTable(calendrier);
  return countJusqua(table, end) - countJusqua(table, start - 1);
}
