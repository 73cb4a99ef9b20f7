/**
 * A day as functions take it: ISO text `YYYY-MM-DD`, or a `Temporal.PlainDate`, native or of a polyfill. Answers are
 * always ISO text. A `Date` is an instant, not a day: see `toDateIso`.
 */
export type JourLike = string | PlainDateLike;

/** What is needed of a `Temporal.PlainDate`; recognised by its tag, so that no polyfill is imported. */
export interface PlainDateLike {
  readonly [Symbol.toStringTag]: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  toString(): string;
}
