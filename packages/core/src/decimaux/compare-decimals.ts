import type { DecimalShape } from "./decimal-shape.ts";
import { toScaled } from "./scaled.ts";

/** Compares two decimals of one shape as numbers: -1, 0 or 1. */
export function compareDecimals(a: string, b: string, shape: DecimalShape): -1 | 0 | 1 {
  const first = toScaled(a, shape);
  const second = toScaled(b, shape);
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
