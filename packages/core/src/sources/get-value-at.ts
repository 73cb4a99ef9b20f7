import type { DateIso } from "../brands.ts";
import { parseDateIso } from "../dates/parse-date-iso.ts";
import type { DatedValue } from "./dated-value.ts";

/**
 * Gives the value in force on a date, with its source, or undefined when the history says nothing of that day.
 *
 * A value holds from its `from` to its `to`, both included; without `to`, until the next value begins. Refuses by
 * RangeError what is not a date, and a history that is not in order: it could answer with a wrong figure.
 * @example
 * const entry = { value: "200.00", from: parseDateIso("2024-08-01"), source: { texte: "Offre" }, certainty: "verified", verifiedOn: parseDateIso("2026-11-22") };
 * getValueAt([entry], parseDateIso("2026-03-02"))?.value // => "200.00"
 * getValueAt([entry], parseDateIso("2024-07-31")) // => undefined
 */
export function getValueAt<T>(history: readonly DatedValue<T>[], date: DateIso): DatedValue<T> | undefined {
  const day = parseDateIso(date);
  let found: DatedValue<T> | undefined;
  let previous: DatedValue<T> | undefined;
  for (const entry of history) {
    if (previous !== undefined && entry.from <= (previous.to ?? previous.from)) {
      throw new RangeError(
        `Historique mal ordonné : la valeur du ${entry.from} commence avant la fin de celle du ${previous.from}.`,
      );
    }
    if (entry.from <= day) found = entry;
    previous = entry;
  }
  return found?.to !== undefined && found.to < day ? undefined : found;
}
