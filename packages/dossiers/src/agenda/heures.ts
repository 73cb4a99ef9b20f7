import type { DemiJournee } from "../missions/creneau.ts";

/** Hours of each half-day, `HH:MM` on the clock of the centre de gestion. */
export type HeuresDemiJournees = Readonly<Record<DemiJournee, { readonly de: string; readonly a: string }>>;

/** Hours when a centre de gestion has not chosen its own: a habit, that no text sets (000, § 2.2 counts half-days). */
export const HEURES_DEMI_JOURNEE: HeuresDemiJournees = {
  matin: { de: "09:00", a: "12:30" },
  "apres-midi": { de: "14:00", a: "17:30" },
};

const HEURE = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Tells what is wrong with the hours of half-days, in French, or nothing: each is an hour of the day, a half-day ends
 * after it begins, the afternoon does not begin before the morning ends.
 *
 * @example
 * findFauteHeures({ matin: { de: "09:00", a: "08:00" }, "apres-midi": { de: "14:00", a: "17:00" } })
 * // => "Le matin finit après avoir commencé."
 */
export function findFauteHeures(heures: HeuresDemiJournees): string | undefined {
  const { matin, "apres-midi": apresMidi } = heures;
  if (![matin.de, matin.a, apresMidi.de, apresMidi.a].every((heure) => HEURE.test(heure)))
    return "Heure attendue sous la forme 09:00.";
  if (matin.a <= matin.de) return "Le matin finit après avoir commencé.";
  if (apresMidi.a <= apresMidi.de) return "L'après-midi finit après avoir commencé.";
  if (apresMidi.de < matin.a) return "L'après-midi commence après la fin du matin.";
  return undefined;
}
