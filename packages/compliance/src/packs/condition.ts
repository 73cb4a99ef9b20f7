import type { FactId, OptionOf } from "../faits/faits.ts";

/** A condition of a rule, as plain data. */
export type Condition =
  | readonly ["fact", FactId, string]
  | readonly ["any-option", FactId]
  | readonly ["earlier", FactId, FactId]
  | readonly ["at-least", FactId, number]
  | readonly ["during", string, string]
  | readonly ["rule", string]
  | readonly ["all" | "any", ...Condition[]]
  | readonly ["not" | "except", Condition]
  | readonly ["count", number, ...Condition[]]
  | readonly ["reading", string, "burden" | "exemption", Condition, Condition]
  | readonly ["silent"];

/** The answer is « oui », or the option is chosen. */
export const fact = <Id extends FactId>(
  id: Id,
  option: [OptionOf<Id>] extends [never] ? "oui" : OptionOf<Id>,
): Condition => ["fact", id, option];

/** At least one option is chosen. */
export const anyOption = (id: FactId): Condition => ["any-option", id];

/** The day of the first fact comes strictly before that of the second. */
export const earlier = (a: FactId, b: FactId): Condition => ["earlier", a, b];

/** The number is at least this one. */
export const atLeast = (id: FactId, value: number): Condition => ["at-least", id, value];

/** The day of the question is within a window, both ends included. */
export const during = (from: string, to: string): Condition => ["during", from, to];

/** The result of another rule. */
export const rule = (id: string): Condition => ["rule", id];

export const all = (...conditions: Condition[]): Condition => ["all", ...conditions];
export const any = (...conditions: Condition[]): Condition => ["any", ...conditions];
export const not = (condition: Condition): Condition => ["not", condition];

/** Not an exception: while the exception is unknown it is not granted, and the rule is presumed to bite. */
export const except = (condition: Condition): Condition => ["except", condition];

/** At least so many of these hold. */
export const count = (minimum: number, ...conditions: Condition[]): Condition => [
  "count",
  minimum,
  ...conditions,
];

/**
 * Two readings of a text: to the letter, and by an interpretation. Where they differ the rule is undetermined; the
 * severe reading is presumed, which for an exemption is the narrow one.
 */
export const reading = (
  interpretation: string,
  sense: "burden" | "exemption",
  letter: Condition,
  interpreted: Condition,
): Condition => ["reading", interpretation, sense, letter, interpreted];

/** The text says nothing: neither yes nor no. */
export const silent: Condition = ["silent"];
