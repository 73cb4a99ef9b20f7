import { quoteInput } from "@ia-territoires/core";

/**
 * Writes a number of half-days in French, with its days in brackets when that helps.
 *
 * Throws a RangeError on what is not a whole number, zero or more.
 * @example
 * formatDemiJournees(9) // => "9 demi-journées (4,5 jours)"
 * @example
 * formatDemiJournees(1) // => "une demi-journée"
 */
export function formatDemiJournees(demiJournees: number): string {
  if (!Number.isSafeInteger(demiJournees) || demiJournees < 0) {
    throw new RangeError(`Demi-journées : nombre entier attendu, reçu ${quoteInput(demiJournees)}.`);
  }
  if (demiJournees === 0) return "aucune demi-journée";
  if (demiJournees === 1) return "une demi-journée";
  const jours = `${Math.floor(demiJournees / 2)}${demiJournees % 2 === 1 ? ",5" : ""}`;
  return `${demiJournees} demi-journées (${jours} ${demiJournees >= 4 ? "jours" : "jour"})`;
}
