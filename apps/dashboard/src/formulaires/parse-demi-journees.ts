/**
 * Parses a typed number of half-days; null when it is not a whole number of at least one (a half-day is not divided).
 *
 * @example
 * parseDemiJournees(" 3 ") // => 3
 * @example
 * parseDemiJournees("0,25") // => null
 */
export function parseDemiJournees(text: string): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,4}$/.test(trimmed)) return null;
  const nombre = Number(trimmed);
  return nombre >= 1 ? nombre : null;
}
