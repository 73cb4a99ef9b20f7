import type { LectureTranchee } from "./systeme.ts";

/**
 * The readings that hold: the last word of a juriste on each, none where it was left open again.
 * @example
 * getLectures([{ interpretation: "ouvert-influence", choix: "lettre", motif: "…", le: "…", auteur: "a" }])
 * // => { "ouvert-influence": "lettre" }
 */
export function getLectures(
  tranchees: readonly LectureTranchee[],
): Readonly<Record<string, "lettre" | "interpretation">> {
  const lectures: Record<string, "lettre" | "interpretation"> = {};
  for (const { interpretation, choix } of tranchees) {
    if (choix === null) delete lectures[interpretation];
    else lectures[interpretation] = choix;
  }
  return lectures;
}
