import type { DecimalShape } from "./decimal-shape.ts";
import { fromScaled, toScaled } from "./scaled.ts";

/** Sums decimals of one shape exactly; no term makes zero. Takes any iterable, so that a million lines fit. */
export function addDecimals(terms: Iterable<string>, shape: DecimalShape): string {
  let sum = 0n;
  for (const term of terms) sum += toScaled(term, shape);
  return fromScaled(sum, shape);
}
