import { quoteInput } from "../quote-input.ts";

const HOUR = 3_600_000;
const CACHE_SIZE = 32;
const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter that spells an instant on the clock of a zone; refuses an unknown zone in French. */
function getFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = buildFormat(zone);
  if (formats.size >= CACHE_SIZE) formats.clear();
  formats.set(zone, format);
  return format;
}

function buildFormat(zone: string): Intl.DateTimeFormat {
  // An offset such as +02:00 is no zone: it knows nothing of summer time.
  if (typeof zone === "string" && /^(?:UTC|[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+)$/.test(zone)) {
    try {
      return new Intl.DateTimeFormat("en-US", {
        timeZone: zone,
        hourCycle: "h23",
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        hour: "2-digit",
        minute: "2-digit",
        second: "2-digit",
      });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  throw new RangeError(
    `zone : ${quoteInput(zone)} inconnue, attendu un nom IANA comme Europe/Paris ou Indian/Reunion.`,
  );
}

/** Milliseconds to add to an instant (in milliseconds since 1970) to read the clock of a zone at that instant. */
export function getDecalage(instant: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of getFormat(zone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/** The instants, none, one or two, at which the clock of a zone shows a time given as if it were UTC. */
export function listInstants(horloge: number, zone: string): readonly number[] {
  // The offset before and after any change of clock of that day: changes are rarer than one a day.
  const decalages = new Set([getDecalage(horloge - 24 * HOUR, zone), getDecalage(horloge + 24 * HOUR, zone)]);
  return [...decalages]
    .map((decalage) => horloge - decalage)
    .filter((instant) => instant + getDecalage(instant, zone) === horloge)
    .sort((a, b) => a - b);
}
