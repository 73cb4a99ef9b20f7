import type { DateIso } from "../brands.ts";
import { quoteInput } from "../quote-input.ts";
import { fromRang, toRang } from "./jour-civil.ts";
import { readDate } from "./read-date.ts";
import { parseDateIso } from "./parse-date-iso.ts";
import { writeDate } from "./write-date.ts";

const PREMIER_RANG = /* @__PURE__ */ toRang({ annee: 1583, mois: 1, jour: 1 });
const DERNIER_RANG = /* @__PURE__ */ toRang({ annee: 9999, mois: 12, jour: 31 });

/**
 * Adds calendar days to a date; a negative number goes back in time.
 *
 * Every day counts, weekends and jours fériés included, and so does no hour: the answer is the same in any time zone.
 * Refuses by RangeError a number that is not an integer and an answer before 1583 or after 9999.
 * @example
 * addJours(parseDateIso("2026-02-27"), 2) // => "2026-03-01"
 */
export function addJours(date: DateIso, jours: number): DateIso {
  if (!Number.isSafeInteger(jours)) {
    throw new RangeError(`Nombre de jours invalide ${quoteInput(jours)} : un nombre entier est attendu.`);
  }
  const rang = /* @__PURE__ */ toRang(readDate(date)) + jours;
  if (rang < PREMIER_RANG || rang > DERNIER_RANG) {
    throw new RangeError(
      `${parseDateIso(date)} et ${jours} jours : le résultat sort des années 1583 à 9999.`,
    );
  }
  return writeDate(fromRang(rang));
}
