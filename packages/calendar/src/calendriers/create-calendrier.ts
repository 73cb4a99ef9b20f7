import { PREMIERE_ANNEE, scanJour, toJour } from "../jours/siecle.ts";
import { quoteInput } from "../quote-input.ts";
import { PREMIERE_ANNEE_COUVERTE } from "../texts/annees-couvertes.ts";
import { type Calendrier, getTable, type OptionsNormales, ROUAGES, type Rouages } from "./calendrier.ts";
import { listJoursAnnuels } from "./list-jours-annuels.ts";
import { normalizeOptions } from "./normalize-options.ts";
import type { OptionsCalendrier } from "./options-calendrier.ts";

const CACHE_SIZE = 64;
const cache = new Map<string, Calendrier>();

/**
 * Makes the calendar of a territory, and of an office: its closed days, the fériés it works, its week.
 *
 * Immutable, and the same object for the same options (64 at most are kept). Nothing is computed before the first
 * question. Covers 2000-01-01 to 2099-12-31 (Saint-Barthélemy and Saint-Martin from 2012). Refuses by RangeError or
 * TypeError, in French and naming the option, what is unknown or means nothing in the territory.
 *
 * Clause: code du travail, art. L. 3133-1, L. 3134-13, L. 3422-2; local lists of the Pacific territories.
 * @example
 * const calendrier = createCalendrier({ territoire: "AM", vendrediSaint: false, fermetures: ["2027-05-07"] })
 * isJourOuvre(calendrier, "2027-03-26") // => true (Good Friday, not férié in this commune)
 * isJourOuvre(calendrier, "2027-05-07") // => false
 */
export function createCalendrier(options: OptionsCalendrier): Calendrier {
  const normales = normalizeOptions(options);
  const key = JSON.stringify(normales);
  let calendrier = cache.get(key);
  if (calendrier === undefined) {
    calendrier = buildCalendrier(normales);
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(key, calendrier);
  }
  return calendrier;
}

function buildCalendrier(options: OptionsNormales): Calendrier {
  const jours = listJoursAnnuels(options);
  const premier = toJour(PREMIERE_ANNEE_COUVERTE[options.territoire] ?? PREMIERE_ANNEE, 1, 1);
  const rouages: Rouages = { jours, premier, table: undefined };
  const calendrier = Object.freeze(Object.defineProperty(options, ROUAGES, { value: rouages })) as Calendrier;
  const codes: readonly string[] = jours.map(([code]) => code);
  for (const entry of options.joursFeriesTravailles) {
    if (codes.includes(entry) || getTable(calendrier).feries[scanJour(entry)] === 1) continue;
    throw new RangeError(
      `joursFeriesTravailles : ${quoteInput(entry)} n'est pas férié ici, attendu une date ou ${codes.join(", ")}.`,
    );
  }
  return calendrier;
}
