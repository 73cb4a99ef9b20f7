import type { DecimalShape } from "./decimal-shape.ts";
import { parseDecimal } from "./parse-decimal.ts";

const NARROW_SPACE = "\u202F";
const NON_BREAKING_SPACE = "\u00A0";

/**
 * Writes a decimal as French people read it: decimal comma, groups of three digits parted by U+202F, the unit after
 * U+00A0. Same text as `Intl.NumberFormat("fr-FR")` of Node 20 and later, but exact and independent of the host.
 */
export function formatDecimalFr(text: string, shape: DecimalShape): string {
  const [integer = "", fraction = ""] = parseDecimal(text, shape).split(".");
  const grouped = integer.replace(/\B(?=(?:\d{3})+$)/g, NARROW_SPACE);
  const number = fraction === "" ? grouped : `${grouped},${fraction}`;
  return shape.unite === "" ? number : `${number}${NON_BREAKING_SPACE}${shape.unite}`;
}
