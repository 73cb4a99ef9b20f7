import type { Calendrier } from "../calendriers/calendrier.ts";
import { readJourCouvert } from "../calendriers/read-jour-couvert.ts";
import type { JourLike } from "../jours/jour-like.ts";
import { countNumeros } from "./count-numeros.ts";

/**
 * Counts the worked days from a date, excluded, to another, included; when `to` comes first, minus the worked days from
 * `to`, included, to `from`, excluded. So `diffJoursOuvres(c, a, addJoursOuvres(c, a, n))` is n.
 *
 * The order is from, to (the reverse of `diffJours` of core). Refuses by RangeError or TypeError what is not a day.
 *
 * Clause: CCAG, art. 3.2.1 and 3.2.5.
 * @example
 * diffJoursOuvres(createCalendrier({ territoire: "FR" }), "2027-01-01", "2027-02-01") // => 21
 * diffJoursOuvres(createCalendrier({ territoire: "FR" }), "2027-02-01", "2027-01-01") // => -20
 */
export function diffJoursOuvres(calendrier: Calendrier, from: JourLike, to: JourLike): number {
  const start = readJourCouvert(calendrier, from, "from");
  const end = readJourCouvert(calendrier, to, "to");
  // Whichever comes first, `from` does not count and `to` does.
  return end < start ? countNumeros(calendrier, start, end) : countNumeros(calendrier, start + 1, end + 1);
}
