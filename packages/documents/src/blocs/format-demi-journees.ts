/**
 * Writes a number of half-days, singular up to one.
 *
 * Refuses by RangeError (in French, quoting it) what is not a whole number from 0: the unit is never split.
 * @example
 * formatDemiJournees(3) // => "3 demi-journées"
 */
export function formatDemiJournees(count: number): string {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`Nombre de demi-journées : entier positif attendu, reçu « ${String(count)} ».`);
  }
  return `${count}\u00A0${count < 2 ? "demi-journée" : "demi-journées"}`;
}
