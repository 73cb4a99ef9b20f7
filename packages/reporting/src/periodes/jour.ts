import { addJours, type DateIso, parseDateIso } from "@ia-territoires/core";

/** First day that a report can hold; days are numbered from it. */
const PREMIER_JOUR = parseDateIso("2000-01-01");
const ANNEES = 100;
const MOIS_PAR_AN = 12;
const MS_PAR_JOUR = 86_400_000;

/** Rank of the first day of each month, from January 2000; one more for the end. */
const DEBUTS: readonly number[] = /* @__PURE__ */ Array.from(
  { length: ANNEES * MOIS_PAR_AN + 1 },
  (_, mois) => (Date.UTC(2000, mois) - Date.UTC(2000)) / MS_PAR_JOUR,
);
const NOMBRE_JOURS = DEBUTS[ANNEES * MOIS_PAR_AN] ?? 0;

/** Month (0 is January 2000) of each day: one look-up per line of a report. */
export const MOIS_DU_JOUR: Uint16Array = /* @__PURE__ */ buildMoisDuJour();

function buildMoisDuJour(): Uint16Array {
  const mois = new Uint16Array(NOMBRE_JOURS);
  for (let index = 0; index < ANNEES * MOIS_PAR_AN; index += 1) {
    mois.fill(index, DEBUTS[index], DEBUTS[index + 1]);
  }
  return mois;
}

/** A digit of a date; NaN makes every comparison false, so that the date is refused. */
function digit(date: string, index: number): number {
  const value = date.charCodeAt(index) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

/** Numbers a day from 1 January 2000; refuses what is no day (as `parseDateIso` does) and days outside 2000 to 2099. */
export function readJour(date: DateIso): number {
  const annee = digit(date, 2) * 10 + digit(date, 3);
  const mois = digit(date, 5) * 10 + digit(date, 6) - 1;
  const jour = digit(date, 8) * 10 + digit(date, 9) - 1;
  if (date.length === 10 && date.startsWith("20") && mois >= 0 && mois < MOIS_PAR_AN && annee >= 0) {
    const rang = annee * MOIS_PAR_AN + mois;
    const debut = DEBUTS[rang] ?? 0;
    const found = debut + jour;
    if (
      jour >= 0 &&
      found < (DEBUTS[rang + 1] ?? 0) &&
      date.charCodeAt(4) === 45 &&
      date.charCodeAt(7) === 45
    )
      return found;
  }
  const checked = parseDateIso(date);
  throw new RangeError(`Date ${checked} hors limites : du 01/01/2000 au 31/12/2099 attendu.`);
}

/** Days written once: a list of orders writes the same day many times. */
const DATES: DateIso[] = [];

/** Writes back the day of a rank. */
export function toDate(jour: number): DateIso {
  return (DATES[jour] ??= addJours(PREMIER_JOUR, jour));
}

/** Months of a period, from the first touched to the last. */
export function listMoisTouches(debut: number, fin: number): readonly number[] {
  const premier = MOIS_DU_JOUR[debut] ?? 0;
  const dernier = MOIS_DU_JOUR[fin] ?? 0;
  return Array.from({ length: dernier - premier + 1 }, (_, index) => premier + index);
}

/** First and last day of a month, as ranks. */
export function getBornesMois(mois: number): readonly [debut: number, fin: number] {
  return [DEBUTS[mois] ?? 0, (DEBUTS[mois + 1] ?? 0) - 1];
}
