import type { JourExclu } from "./echeance.ts";

/** Why a day is left out, in words after « étant »: « un samedi et un jour férié (1er mai) ». */
export function formatMotifs({ motifs, noms }: Pick<JourExclu, "motifs" | "noms">): string {
  return motifs
    .map((motif) => {
      if (motif === "ferie") return `un jour férié (${noms.join(" et ")})`;
      return motif === "fermeture" ? "un jour de fermeture" : `un ${motif}`;
    })
    .join(" et ");
}
