/** Year, month (1–12) and day of the month (1–31). */
export interface JourCivil {
  readonly annee: number;
  readonly mois: number;
  readonly jour: number;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_IN_400_YEARS = 146_097;

/** Counts the days of a month, February of leap years included; 0 for a month that does not exist. */
export function countJoursDuMois(annee: number, mois: number): number {
  const leap = (annee % 4 === 0 && annee % 100 !== 0) || annee % 400 === 0;
  return mois === 2 && leap ? 29 : (DAYS_IN_MONTH[mois - 1] ?? 0);
}

/**
 * Numbers the days of the Gregorian calendar one by one (0 is 1 March of year 0), without `Date`, hence without
 * any time zone. The year starts in March so that the leap day comes last.
 */
export function toRang({ annee, mois, jour }: JourCivil): number {
  const year = mois > 2 ? annee : annee - 1;
  const dayOfYear = Math.floor((153 * ((mois + 9) % 12) + 2) / 5) + jour - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
}

/** Gives back the day that has a rank: inverse of {@link toRang}. */
export function fromRang(rang: number): JourCivil {
  const cycle = Math.floor(rang / DAYS_IN_400_YEARS);
  const dayOfCycle = rang - cycle * DAYS_IN_400_YEARS;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const mois = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    annee: yearOfCycle + cycle * 400 + (mois <= 2 ? 1 : 0),
    mois,
    jour: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}
