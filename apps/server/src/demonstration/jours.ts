import { createCalendrier, isJourOuvre } from "@ia-territoires/calendar";
import { addJours, type DateIso, getAnnee, parseDateIso } from "@ia-territoires/core";

/**
 * When something happens in the demonstration: so many days from today, a day of another civil year (`[-1, "03-12"]` is
 * 12 March of last year), or a day of the last winter that is over (`["hiver", "12-14"]`).
 */
export type Quand = number | readonly [annees: number | "hiver", jour: string] | "cette-annee";

const CALENDRIER = createCalendrier({ territoire: "FR" });
const FIN_HIVER = "02-20";

/** The nearest day on which people work, looked for backwards or forwards. */
function toOuvre(date: DateIso, sens: -1 | 1): DateIso {
  let jour = date;
  while (!isJourOuvre(CALENDRIER, jour)) jour = addJours(jour, sens);
  return jour;
}

/**
 * Gives the days of a story told on a day, whatever that day is: what is past fell on a working day before it, what is
 * to come will. `cette-annee` is in two weeks, or today when these two weeks end the year: what is planned then counts
 * in the year of today.
 *
 * @example
 * buildJours(parseDateIso("2026-11-29"))(-1) // a Saturday => "2026-11-27"
 */
export function buildJours(aujourdHui: DateIso): (quand: Quand) => DateIso {
  const annee = getAnnee(aujourdHui);
  return (quand) => {
    if (quand === 0) return aujourdHui;
    if (quand === "cette-annee") {
      const prevue = addJours(aujourdHui, 14);
      return getAnnee(prevue) === annee ? toOuvre(prevue, -1) : aujourdHui;
    }
    if (typeof quand === "number") return toOuvre(addJours(aujourdHui, quand), quand < 0 ? -1 : 1);
    const [annees, jour] = quand;
    if (annees !== "hiver") return toOuvre(parseDateIso(`${annee + annees}-${jour}`), -1);
    const hiver = aujourdHui > `${annee}-${FIN_HIVER}` ? annee : annee - 1;
    return toOuvre(parseDateIso(`${jour > FIN_HIVER ? hiver - 1 : hiver}-${jour}`), -1);
  };
}
