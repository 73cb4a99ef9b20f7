import type { DecimalShape } from "./decimal-shape.ts";
import { isDecimal } from "./is-decimal.ts";

/**
 * Gives the stored form of a decimal written with a point, or undefined when it is not one of the shape.
 *
 * A column of fixed scale gives back useless zeros (`numeric(19,4)` gives "3.0000"): those, and those only, are
 * dropped where the shape allows fewer decimals.
 */
export function readDecimal(text: string, shape: DecimalShape): string | undefined {
  const [integer = "", fraction = "", ...others] = text.split(".", 3);
  if (others.length > 0 || fraction.length > shape.maxDecimals || (fraction === "" && text.includes("."))) {
    return undefined;
  }
  const canonical = joinDecimal(integer, fraction, shape);
  return isDecimal(canonical, shape) ? canonical : undefined;
}

/** Joins the two parts of a decimal, without the zeros that the shape does not ask for. */
export function joinDecimal(integer: string, fraction: string, { minDecimals }: DecimalShape): string {
  const kept = fraction.slice(0, minDecimals) + fraction.slice(minDecimals).replace(/0+$/, "");
  return kept === "" ? integer : `${integer}.${kept}`;
}
