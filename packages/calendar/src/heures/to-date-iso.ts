import type { DateIso } from "@ia-territoires/core";
import { quoteInput } from "../quote-input.ts";
import { formatInstant } from "./format-instant.ts";
import { readInstant } from "./read-instant.ts";
import { readJour } from "../jours/read-jour.ts";
import { writeJour } from "../jours/siecle.ts";

/** An instant: ISO text with `Z` or an offset, or an object that counts its milliseconds, as `Date` does. */
export type InstantLike = string | { getTime(): number };

/**
 * Gives the day that an instant falls on in a zone: the same instant is not the same day in Paris and in Papeete.
 *
 * Refuses by RangeError an unknown zone, an instant without offset, an invalid `Date`, a day out of 2000–2099.
 * @example
 * toDateIso("2027-03-29T22:30:00Z", "Europe/Paris") // => "2027-03-30"
 * toDateIso("2027-03-29T22:30:00Z", "Pacific/Tahiti") // => "2027-03-29"
 */
export function toDateIso(instant: InstantLike, zone: string): DateIso {
  const millisecondes = readMillisecondes(instant);
  return writeJour(readJour(formatInstant(millisecondes, zone).slice(0, 10), "instant"));
}

function readMillisecondes(instant: InstantLike): number {
  if (typeof instant === "string") return readInstant(instant, "instant");
  const millisecondes: unknown = instant?.getTime?.();
  if (typeof millisecondes === "number" && Math.abs(millisecondes) < 8e15) return millisecondes;
  throw new RangeError(
    `instant : invalide ${quoteInput(instant)}, texte ISO avec décalage ou Date valide attendu.`,
  );
}
