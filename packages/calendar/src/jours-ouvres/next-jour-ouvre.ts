import type { DateIso } from "@ia-territoires/core";
import type { Calendrier } from "../calendriers/calendrier.ts";
import type { JourLike } from "../jours/jour-like.ts";
import { addJoursOuvres } from "./add-jours-ouvres.ts";

/**
 * Gives the first worked day after a date, this date never being the answer.
 *
 * Refuses as {@link addJoursOuvres} does; a calendar without a worked day left gives a RangeError.
 * @example
 * nextJourOuvre(createCalendrier({ territoire: "FR" }), "2027-05-14") // => "2027-05-18" (Whit Monday is the 17th)
 */
export function nextJourOuvre(calendrier: Calendrier, date: JourLike): DateIso {
  return addJoursOuvres(calendrier, date, 1);
}
