const MINUTE = 60_000;
const DELAIS = [1, 5, 15, 60, 240, 720, 1_440, 1_440, 1_440].map((minutes) => minutes * MINUTE);

/**
 * When to try again a mail that failed `essais` times: a minute later at first, a day later at last, null after about
 * four days, when a person has to look at it.
 *
 * @example
 * nextEssai(1, new Date("2026-11-22T08:00:00Z")) // => 2026-11-22T08:01:00Z
 */
export function nextEssai(essais: number, maintenant: Date): Date | null {
  const delai = DELAIS[essais - 1];
  return delai === undefined ? null : new Date(maintenant.getTime() + delai);
}
