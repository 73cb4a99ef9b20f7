import { getAnnee, isDateIso, quoteInput } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";

/** The same day so many months later (or earlier), else the last day of that month. */
export function addMois(date: DateIso, mois: number): DateIso {
  const rang = getAnnee(date) * 12 + Number(date.slice(5, 7)) - 1 + mois;
  const debut = `${String(Math.floor(rang / 12)).padStart(4, "0")}-${String((rang % 12) + 1).padStart(2, "0")}`;
  for (let jour = Number(date.slice(8)); jour >= 28; jour -= 1) {
    const essai = `${debut}-${jour}`;
    if (isDateIso(essai)) return essai;
  }
  const essai = `${debut}${date.slice(7)}`;
  if (isDateIso(essai)) return essai;
  throw new RangeError(`${mois} mois après le ${quoteInput(date)} : hors du calendrier connu.`);
}
