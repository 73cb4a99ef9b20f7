/**
 * Reads the header `Retry-After` of an answer 429 (seconds, or an HTTP date against `maintenantMs` of the Unix clock)
 * and gives a delay in whole seconds, from 1 to 3 600; 5 when it is absent or unreadable.
 *
 * Clause: RFC 9110, 10.2.3.
 * @example
 * parseRetryAfter("12", Date.parse("2026-03-02T10:00:00Z")) // => 12
 */
export function parseRetryAfter(valeur: string | null, maintenantMs: number): number {
  const secondes = parseSecondes((valeur ?? "").trim(), maintenantMs);
  if (!Number.isFinite(secondes)) return DELAI_PAR_DEFAUT;
  return Math.min(Math.max(Math.ceil(secondes), 1), DELAI_MAXIMAL);
}

const DELAI_PAR_DEFAUT = 5;
const DELAI_MAXIMAL = 3_600;

function parseSecondes(valeur: string, maintenantMs: number): number {
  if (/^\d+$/.test(valeur)) return Number(valeur);
  // A date has a day and a colon; anything else would be read by Date.parse as who knows what.
  return /^[A-Z][a-z]+,? .*:/.test(valeur) ? (Date.parse(valeur) - maintenantMs) / 1_000 : Number.NaN;
}
