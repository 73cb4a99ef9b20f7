import type { DateIso } from "../brands.ts";
import { countJoursDuMois } from "./jour-civil.ts";

/** First full year of the Gregorian calendar in France; a year being typed (`0002`, `0020`) is below it. */
const PREMIERE_ANNEE = 1583;

/**
 * Tells whether a value is a day written `YYYY-MM-DD` that exists in the Gregorian calendar, years 1583 to 9999.
 *
 * Instants (`2026-03-02T10:00:00Z`) give false: they are a day only once a time zone is chosen. Never throws.
 * @example
 * isDateIso("2028-02-29") // => true
 * isDateIso("2026-02-29") // => false
 */
export function isDateIso(value: unknown): value is DateIso {
  if (typeof value !== "string" || value.length !== 10 || value[4] !== "-" || value[7] !== "-") return false;
  const annee = readChiffres(value, 0, 4);
  const jour = readChiffres(value, 8, 10);
  return annee >= PREMIERE_ANNEE && jour >= 1 && jour <= countJoursDuMois(annee, readChiffres(value, 5, 7));
}

/** The number written with these digits; NaN when one of them is no digit. Asked millions of times: no expression. */
function readChiffres(text: string, from: number, to: number): number {
  let nombre = 0;
  for (let i = from; i < to; i++) {
    const chiffre = text.charCodeAt(i) - 48;
    if (chiffre < 0 || chiffre > 9) return Number.NaN;
    nombre = nombre * 10 + chiffre;
  }
  return nombre;
}
