import type { Territoire } from "@ia-territoires/core";

/** First year answered for, where it is not 2000: before the décret n° 2012-553 these two had no date of their own. */
export const PREMIERE_ANNEE_COUVERTE: Partial<Record<Territoire, number>> = { BL: 2012, MF: 2012 };
