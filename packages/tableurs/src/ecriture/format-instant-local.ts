const FORMATS = new Map<string, Intl.DateTimeFormat>();

/**
 * Writes a moment as the clock on the wall shows it in a zone: `YYYY-MM-DDTHH:MM:SS`.
 * @example
 * formatInstantLocal("2026-03-10T09:00:00Z", "Europe/Paris") // => "2026-03-10T10:00:00"
 */
export function formatInstantLocal(instant: string, fuseau: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) throw new RangeError(`Instant invalide : « ${instant} ».`);
  let format = FORMATS.get(fuseau);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("sv-SE", { timeZone: fuseau, dateStyle: "short", timeStyle: "medium" });
    FORMATS.set(fuseau, format);
  }
  return format.format(date).replace(" ", "T");
}
