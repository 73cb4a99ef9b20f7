import type { Calendrier } from "../calendriers/calendrier.ts";
import { readJourCouvert } from "../calendriers/read-jour-couvert.ts";
import { checkOrdre } from "../jours/check-ordre.ts";
import type { JourLike } from "../jours/jour-like.ts";
import { countNumeros } from "./count-numeros.ts";

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
  checkOrdre(start, end, "fin");
  return countNumeros(calendrier, start, end + 1);
}
