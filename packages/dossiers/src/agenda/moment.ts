import type { DateIso } from "@ia-territoires/core";
import type { DemiJournee } from "../missions/creneau.ts";

/** A half-day of a given day. */
export interface Moment {
  readonly date: DateIso;
  readonly demiJournee: DemiJournee;
}

export const DEMI_JOURNEES = ["matin", "apres-midi"] as const satisfies readonly DemiJournee[];

/** What people read for a half-day. */
export const LIBELLES_DEMI_JOURNEE: Readonly<Record<DemiJournee, string>> = {
  matin: "matin",
  "apres-midi": "après-midi",
};

/** Hours of a half-day on the clock of the CDG, for agendas alone: a habit of the house, that no text sets. */
export const HEURES_DEMI_JOURNEE: Readonly<Record<DemiJournee, { readonly de: string; readonly a: string }>> =
  {
    matin: { de: "09:00", a: "12:30" },
    "apres-midi": { de: "14:00", a: "17:30" },
  };
