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
