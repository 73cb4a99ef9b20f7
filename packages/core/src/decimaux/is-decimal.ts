import type { DecimalShape } from "./decimal-shape.ts";
import { MAX_INTEGER_DIGITS } from "./decimal-shape.ts";

const CANONICAL = /^-?(0|[1-9]\d*)(?:\.(\d+))?$/;

/**
 * Tells whether a value is a decimal in the stored form of its shape, the only text for its number: no useless zero,
 * no `-0`, no plus sign, no exponent. Equal numbers are therefore equal texts.
 */
export function isDecimal(value: unknown, shape: DecimalShape): value is string {
  if (typeof value !== "string") return false;
  const [, integer = "", fraction = ""] = CANONICAL.exec(value) ?? [];
  return (
    integer !== "" &&
    integer.length <= MAX_INTEGER_DIGITS &&
    fraction.length >= shape.minDecimals &&
    fraction.length <= shape.maxDecimals &&
    !(fraction.length > shape.minDecimals && fraction.endsWith("0")) &&
    !/^-[0.]*$/.test(value)
  );
}
