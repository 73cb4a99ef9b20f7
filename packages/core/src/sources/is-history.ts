import type { DatedValue } from "./dated-value.ts";
import { listHistoryErrors } from "./list-history-errors.ts";

/**
 * Tells whether dated values make a history: real dates, in order, without overlap, each sourced.
 *
 * To know what is wrong, see {@link listHistoryErrors}.
 * @example
 * const entry = { value: "200.00", from: parseDateIso("2024-08-01"), source: { texte: "Offre" }, certainty: "verified", verifiedOn: parseDateIso("2026-11-22") };
 * isHistory([entry, { ...entry, from: parseDateIso("2027-01-01") }]) // => true
 * isHistory([entry, entry]) // => false
 */
export function isHistory(history: readonly DatedValue<unknown>[]): boolean {
  return listHistoryErrors(history).length === 0;
}
