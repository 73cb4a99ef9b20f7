const FORMAT = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeStyle: "short" });

/**
 * Writes an instant in the zone of the reader: « 22 novembre 2026 à 10:05 ».
 *
 * @example
 * formatInstant("2026-11-22T09:05:00Z") // => "22 novembre 2026 à 10:05" in Paris
 */
export function formatInstant(instant: string): string {
  return FORMAT.format(new Date(instant));
}
