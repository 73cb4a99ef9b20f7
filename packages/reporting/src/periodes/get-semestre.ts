import { addJours, compareDates, type DateIso, parseDateIso } from "@ia-territoires/core";
import { getBornesMois, MOIS_DU_JOUR, readJour, toDate } from "./jour.ts";
import type { Periode } from "./periode.ts";

const MOIS = 6;

/**
 * Gives the half-year that holds a day: civil (January to June, July to December), or counted every six months from an
 * anchor such as the notification of the accord-cadre. Each half-year is counted from the anchor itself, so that an
 * anchor on the 31st does not drift.
 *
 * Refuses by RangeError a day or an anchor that does not exist or is outside 2000 to 2099, and a day before the anchor.
 * Clause: CCTP (001), art. 7, a report every six months; the text names no anchor, hence the choice.
 * @example
 * getSemestre("2026-08-20") // => { debut: "2026-07-01", fin: "2026-12-31" }
 * getSemestre("2026-08-20", "2025-08-31") // => { debut: "2026-02-28", fin: "2026-08-30" }
 */
export function getSemestre(date: DateIso, ancre?: DateIso): Periode {
  const origine = ancre ?? (`${parseDateIso(date).slice(0, 4)}-01-01` as DateIso);
  if (compareDates(parseDateIso(date), parseDateIso(origine)) < 0) {
    throw new RangeError(`Le ${date} précède l'ancre des semestres, le ${origine}.`);
  }
  const ecoules = (MOIS_DU_JOUR[readJour(date)] ?? 0) - (MOIS_DU_JOUR[readJour(origine)] ?? 0);
  let rang = Math.floor(ecoules / MOIS);
  if (compareDates(getDebut(origine, rang), date) > 0) rang -= 1;
  return { debut: getDebut(origine, rang), fin: addJours(getDebut(origine, rang + 1), -1) };
}

/** First day of a half-year: the day of the anchor, or the last of its month when there is no such day. */
function getDebut(ancre: DateIso, rang: number): DateIso {
  const jour = readJour(ancre);
  const mois = MOIS_DU_JOUR[jour] ?? 0;
  const [premier] = getBornesMois(mois);
  const [debut, fin] = getBornesMois(mois + rang * MOIS);
  if (fin < debut) throw new RangeError(`Semestre hors limites à partir du ${ancre} : années 2000 à 2099.`);
  return toDate(Math.min(debut + jour - premier, fin));
}
