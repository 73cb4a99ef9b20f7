import type { DecimalShape } from "./decimal-shape.ts";
import { MAX_INTEGER_DIGITS } from "./decimal-shape.ts";
import { parseDecimal } from "./parse-decimal.ts";
import { joinDecimal } from "./read-decimal.ts";

/** Reads a decimal as an integer number of its smallest units (`"12.50"` of a Montant is 1250n). */
export function toScaled(text: string, shape: DecimalShape): bigint {
  const [integer = "", fraction = ""] = parseDecimal(text, shape).split(".");
  return BigInt(integer + fraction.padEnd(shape.maxDecimals, "0"));
}

/** Writes a number of smallest units in the stored form of its shape; refuses by RangeError what is too large. */
export function fromScaled(units: bigint, shape: DecimalShape): string {
  const sign = units < 0n ? "-" : "";
  const digits = (units < 0n ? -units : units).toString().padStart(shape.maxDecimals + 1, "0");
  const integer = digits.slice(0, digits.length - shape.maxDecimals);
  if (integer.length > MAX_INTEGER_DIGITS) {
    throw new RangeError(
      `${shape.nom} hors limites : le résultat aurait ${integer.length} chiffres avant la virgule, ${MAX_INTEGER_DIGITS} au plus sont admis.`,
    );
  }
  return sign + joinDecimal(integer, digits.slice(integer.length), shape);
}
