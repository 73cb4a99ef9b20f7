import type { TrancheDevis } from "@ia-territoires/pricing/cdg";
import type { TrancheSaisie } from "./read-tranches.ts";

/**
 * Turns stored tranches back into what the form edits.
 *
 * @example
 * toSaisies([{ prevueLe: "2027-02-28", demiJournees: 2 }])[0]?.jour // => "2027-02-28"
 */
export function toSaisies(tranches: readonly TrancheDevis[]): TrancheSaisie[] {
  return tranches.map(({ prevueLe, demiJournees }) => ({
    precision: "jour",
    jour: prevueLe,
    mois: prevueLe.slice(0, 7),
    demiJournees: String(demiJournees),
  }));
}
