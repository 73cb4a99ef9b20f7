import { formatDateCourte } from "@ia-territoires/core";
import { readTranches, type TrancheSaisie } from "./read-tranches.ts";

/**
 * Writes typed tranches in a line, to compare two versions of a devis.
 *
 * @example
 * formatTranches([{ precision: "jour", jour: "2027-03-02", mois: "", demiJournees: "2" }]) // => "02/03/2027 : 2"
 */
export function formatTranches(saisies: unknown): string {
  if (!Array.isArray(saisies)) return "";
  return readTranches(saisies as TrancheSaisie[])
    .tranches.map(({ prevueLe, demiJournees }) => `${formatDateCourte(prevueLe)} : ${String(demiJournees)}`)
    .join(" ; ");
}
