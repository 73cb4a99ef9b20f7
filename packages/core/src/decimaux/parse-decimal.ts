import { quoteInput, requireText } from "../quote-input.ts";
import type { DecimalShape } from "./decimal-shape.ts";
import { MAX_INTEGER_DIGITS } from "./decimal-shape.ts";
import { isDecimal } from "./is-decimal.ts";
import { readDecimal } from "./read-decimal.ts";

/** Reads a decimal written with a point, as JSON and database columns hold it, and returns its stored form. */
export function parseDecimal(text: string, shape: DecimalShape): string {
  requireText(text, shape.nom);
  // Nearly every text of a long sum is in stored form already.
  const decimal = isDecimal(text, shape) ? text : readDecimal(text, shape);
  if (decimal !== undefined) return decimal;
  throw new RangeError(`${shape.nom} invalide ${quoteInput(text)} : ${explainRefusal(text, shape)}`);
}

/** Says in French which form is expected, and what is wrong when it is a usual mistake. */
function explainRefusal(text: string, shape: DecimalShape): string {
  const expected = `${describeShape(shape)} attendu, par exemple ${shape.exemple}.`;
  if (/^-0(\.0+)?$/.test(text)) return `zéro s'écrit sans signe ; ${expected}`;
  const integer = /^-?(\d+)(?:\.\d+)?$/.exec(text)?.[1] ?? "";
  if (integer.length > MAX_INTEGER_DIGITS)
    return `au plus ${MAX_INTEGER_DIGITS} chiffres avant le point ; ${expected}`;
  return expected;
}

function describeShape({ minDecimals, maxDecimals }: DecimalShape): string {
  const number = "nombre écrit avec un point et";
  if (minDecimals === maxDecimals) return `${number} exactement ${maxDecimals} décimales`;
  return minDecimals === 0
    ? `${number} au plus ${maxDecimals} décimales`
    : `${number} ${minDecimals} à ${maxDecimals} décimales`;
}
