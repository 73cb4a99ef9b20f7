import { addJours, diffJours, quoteInput } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import type { Moment } from "./moment.ts";

/** A Monday: half-days are numbered from its morning. */
const ORIGINE = "2024-01-01" as DateIso;

/** Number of a half-day: one more for the next one, weekends included. Throws a RangeError on a wrong day or half-day. */
export function toRangMoment({ date, demiJournee }: Moment): number {
  if (demiJournee !== "matin" && demiJournee !== "apres-midi") {
    throw new RangeError(
      `demiJournee : « matin » ou « apres-midi » attendu, reçu ${quoteInput(demiJournee)}.`,
    );
  }
  return diffJours(date, ORIGINE) * 2 + (demiJournee === "matin" ? 0 : 1);
}

/** The half-day of a number. */
export function fromRangMoment(rang: number): Moment {
  return {
    date: addJours(ORIGINE, Math.floor(rang / 2)),
    demiJournee: rang % 2 === 0 ? "matin" : "apres-midi",
  };
}

/** Monday of the week of a day. */
export function getLundi(date: DateIso): DateIso {
  const ecart = diffJours(date, ORIGINE) % 7;
  return addJours(date, -(ecart < 0 ? ecart + 7 : ecart));
}
