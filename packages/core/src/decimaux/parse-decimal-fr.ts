import { quoteInput, requireText } from "../quote-input.ts";
import type { DecimalShape } from "./decimal-shape.ts";
import { MAX_INTEGER_DIGITS } from "./decimal-shape.ts";
import { readDecimal } from "./read-decimal.ts";

/** No group at all or whole groups of three digits parted by one space; then a comma and decimals. */
const NOMBRE_FR = /^(-?)(\d+|\d{1,3}(?: \d{3})+)(?:,(\d+))?$/;

/**
 * Reads a decimal as French people write it: decimal comma, groups of three digits parted by a space (ordinary,
 * U+00A0, U+202F or U+2009), a minus sign (`-` or U+2212) first, the unit of the shape, optional, last.
 *
 * The point is refused everywhere, since « 1.234 » is over a thousand for some and just over one for others.
 */
export function parseDecimalFr(text: string, shape: DecimalShape): string {
  requireText(text, shape.nom);
  const plain = removeUnit(text.replace(/[\u00A0\u202F\u2009]/g, " ").trim(), shape).replace("\u2212", "-");
  const decimal = readDecimal(toPoint(plain, shape), shape);
  if (decimal !== undefined) return decimal;
  throw new RangeError(`${shape.nom} invalide ${quoteInput(text)} : ${explainRefusal(plain, shape)}`);
}

function removeUnit(text: string, { unite }: DecimalShape): string {
  return unite !== "" && text.endsWith(unite) ? text.slice(0, -unite.length).trimEnd() : text;
}

/** Rewrites « 1 234,5 » as `1234.50`, and as an empty text what is not written the French way. */
function toPoint(plain: string, { minDecimals }: DecimalShape): string {
  const [, sign = "", grouped = "", decimals = ""] = NOMBRE_FR.exec(plain) ?? [];
  const fraction = decimals.padEnd(minDecimals, "0");
  return `${sign}${grouped.replace(/ /g, "")}${fraction === "" ? "" : `.${fraction}`}`;
}

function explainRefusal(plain: string, { maxDecimals, exempleFr }: DecimalShape): string {
  const expected = `écrire par exemple « ${exempleFr} ».`;
  const [, sign = "", grouped = "", decimals = ""] = NOMBRE_FR.exec(plain) ?? [];
  if (plain === "") return `un nombre est attendu ; ${expected}`;
  if (plain.includes(".")) return `le point est ambigu, la virgule sépare les décimales ; ${expected}`;
  if (grouped === "")
    return `un nombre est attendu, avec une virgule et des espaces entre les milliers ; ${expected}`;
  if (decimals.length > maxDecimals) return `au plus ${maxDecimals} décimales après la virgule ; ${expected}`;
  if (grouped.replace(/ /g, "").length > MAX_INTEGER_DIGITS) {
    return `au plus ${MAX_INTEGER_DIGITS} chiffres avant la virgule ; ${expected}`;
  }
  if (sign === "-" && /^0*$/.test(grouped + decimals)) return `zéro s'écrit sans signe ; ${expected}`;
  return `pas de zéro en tête ; ${expected}`;
}
