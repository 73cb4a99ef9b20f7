const FORMAT = new Intl.DateTimeFormat("fr-FR", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/Paris",
});

/**
 * Writes an instant as a mail says it.
 *
 * @example
 * formatInstant(new Date("2026-11-22T20:00:00Z")) // => "22 novembre 2026 à 21:00 (heure de Paris)"
 */
export function formatInstant(instant: Date): string {
  return `${FORMAT.format(instant)} (heure de Paris)`;
}
