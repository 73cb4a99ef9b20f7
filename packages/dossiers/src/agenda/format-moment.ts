import { formatJourFr } from "@ia-territoires/calendar/echeances";
import { LIBELLES_DEMI_JOURNEE, type Moment } from "./moment.ts";

/**
 * Writes a half-day as people say it.
 * @example
 * formatMoment({ date: "2027-03-09", demiJournee: "apres-midi" }) // => "mardi 9 mars 2027, après-midi"
 */
export function formatMoment({ date, demiJournee }: Moment): string {
  return `${formatJourFr(date)}, ${LIBELLES_DEMI_JOURNEE[demiJournee]}`;
}
