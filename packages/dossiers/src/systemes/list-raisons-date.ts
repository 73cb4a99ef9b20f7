import type { ObligationDue } from "@ia-territoires/compliance";
import { LIBELLES_RAISONS_DATE } from "@ia-territoires/compliance/wording";
import type { DateIso } from "@ia-territoires/core";

/** Why obligations fall on a day that is not the one their article gives. */
export interface RaisonDuJour {
  readonly jour: DateIso | null;
  readonly texte: string;
}

/** What the day of an article alone explains needs no word. */
const SANS_EXPLICATION: ReadonlySet<ObligationDue["dateReason"]> = new Set(["provision", "national"]);

/**
 * Says why obligations fall on their days, once for each day and reason, in the order of the obligations; nothing for
 * those whose article gives the day.
 * @example
 * listRaisonsDate([{ appliesFrom: "2027-12-02", dateReason: "route" }])
 * // => [{ jour: "2027-12-02", texte: "Jour d'application de la voie qui mène au haut risque." }]
 */
export function listRaisonsDate(
  obligations: readonly Pick<ObligationDue, "appliesFrom" | "dateReason">[],
): readonly RaisonDuJour[] {
  const raisons = new Map<string, RaisonDuJour>();
  for (const { appliesFrom: jour, dateReason } of obligations) {
    if (SANS_EXPLICATION.has(dateReason)) continue;
    raisons.set(`${jour ?? ""} ${dateReason}`, { jour, texte: LIBELLES_RAISONS_DATE[dateReason] });
  }
  return [...raisons.values()];
}
