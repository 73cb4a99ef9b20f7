import type { DateIso } from "../brands.ts";
import type { Certainty, Source } from "./source.ts";

/**
 * A figure or rule of law during one period, with the text that says so.
 *
 * A history is an array of them, earliest first. A new law adds a line and touches no other: an old date keeps its
 * old answer.
 */
export interface DatedValue<T> {
  readonly value: T;
  /** First day on which the value holds. */
  readonly from: DateIso;
  /** Last day on which it holds, included. Without it the value holds until the next one begins. */
  readonly to?: DateIso;
  readonly source: Source;
  readonly certainty: Certainty;
  /** Day on which somebody last compared the value with its source. */
  readonly verifiedOn: DateIso;
  readonly note?: string;
}
