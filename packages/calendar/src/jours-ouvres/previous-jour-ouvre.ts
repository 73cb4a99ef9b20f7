import type { DateIso } from "@ia-territoires/core";
import type { Calendrier } from "../calendriers/calendrier.ts";
import type { JourLike } from "../jours/jour-like.ts";
import { addJoursOuvres } from "./add-jours-ouvres.ts";

/**
 * Gives the last worked day before a date, this date never being the answer.
 *
 * Refuses as {@link addJoursOuvres} does; a calendar without a worked day before gives a RangeError.
 * @example
 * previousJourOuvre(createCalendrier({ territoire: "FR" }), "2027-05-18") // => "2027-05-14"
 */
export function previousJourOuvre(calendrier: Calendrier, date: JourLike): DateIso {
  return addJoursOuvres(calendrier, date, -1);
}
