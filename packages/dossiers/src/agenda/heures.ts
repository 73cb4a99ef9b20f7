import type { DemiJournee } from "../missions/creneau.ts";
import { DEMI_JOURNEES } from "./moment.ts";

/** Hours of each half-day, `HH:MM` on the clock of the centre de gestion. */
export type HeuresDemiJournees = Readonly<Record<DemiJournee, { readonly de: string; readonly a: string }>>;

/** Hours when a centre de gestion has not chosen its own: a habit, that no text sets (000, § 2.2 counts half-days). */
export const HEURES_DEMI_JOURNEE: HeuresDemiJournees = {
  matin: { de: "09:00", a: "12:30" },
  "apres-midi": { de: "14:00", a: "17:30" },
};

/** Which hour is wrong, and the sentence that says why. */
export interface FauteHeures {
  readonly demiJournee: DemiJournee;
  readonly borne: "de" | "a";
  readonly message: string;
}

const HEURE = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Finds the first hour of half-days that is wrong, and says why in French: each is an hour of the day, a half-day ends
 * after it begins, the afternoon does not begin before the morning ends.
 *
 * @example
 * findFauteHeures({ matin: { de: "09:00", a: "08:00" }, "apres-midi": { de: "14:00", a: "17:00" } })
 * // => { demiJournee: "matin", borne: "a", message: "Le matin finit après avoir commencé." }
 */
export function findFauteHeures(heures: HeuresDemiJournees): FauteHeures | undefined {
  for (const demiJournee of DEMI_JOURNEES) {
    for (const borne of ["de", "a"] as const) {
      if (!HEURE.test(heures[demiJournee][borne]))
        return { demiJournee, borne, message: "Heure attendue sous la forme 09:00." };
    }
  }
  const { matin, "apres-midi": apresMidi } = heures;
  if (matin.a <= matin.de)
    return { demiJournee: "matin", borne: "a", message: "Le matin finit après avoir commencé." };
  if (apresMidi.a <= apresMidi.de)
    return { demiJournee: "apres-midi", borne: "a", message: "L'après-midi finit après avoir commencé." };
  if (apresMidi.de < matin.a)
    return {
      demiJournee: "apres-midi",
      borne: "de",
      message: "L'après-midi commence après la fin du matin.",
    };
  return undefined;
}
