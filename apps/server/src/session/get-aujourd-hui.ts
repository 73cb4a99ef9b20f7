import { type DateIso, parseDateIso } from "@ia-territoires/core";

/** Made once per zone: making one costs more than a hundred days. */
const formats = new Map<string, Intl.DateTimeFormat>();

function getFormat(fuseau: string): Intl.DateTimeFormat {
  const connu = formats.get(fuseau);
  if (connu !== undefined) return connu;
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: fuseau,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  formats.set(fuseau, format);
  return format;
}

/**
 * The day it is at an instant in a time zone: the only place where a day is made from the clock.
 *
 * @example
 * getAujourdHui(new Date("2026-11-21T23:30:00Z"), "Europe/Paris") // => "2026-11-22"
 */
export function getAujourdHui(instant: Date, fuseau = "Europe/Paris"): DateIso {
  return parseDateIso(getFormat(fuseau).format(instant));
}
