import type { DatedValue } from "./dated-value.ts";
import { listHistoryErrors } from "./list-history-errors.ts";

/**
 * Tells whether dated values make a history: real dates, in order, without overlap, each sourced. Never throws.
 *
 * To know what is wrong, see {@link listHistoryErrors}.
 * @example
 * isHistory([{ value: 1, from: "2024-01-01", ... }, { value: 2, from: "2025-01-01", ... }]) // => true
 */
export function isHistory(history: readonly DatedValue<unknown>[]): boolean {
  return listHistoryErrors(history).length === 0;
}
