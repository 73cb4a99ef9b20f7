import { getEmpreinteExamen } from "./get-empreinte-examen.ts";
import type { AvisJuriste, ClasseSysteme, Systeme } from "./systeme.ts";

/** Where a system stands: what it waits for. */
export type StatutSysteme = "a-completer" | "a-confirmer" | "a-revoir" | "confirme" | "requalifie";

/** The state of a system, the opinion that holds and the classes to show. */
export interface EtatSysteme {
  readonly statut: StatutSysteme;
  /** The last opinion, even when it is to be given again. */
  readonly avis: AvisJuriste | null;
  /** Those of the juriste while the opinion holds, else those found. */
  readonly classes: readonly ClasseSysteme[];
}

/**
 * Tells where a system stands. An opinion holds as long as what it was given on: an answer, a reading or a law that
 * changes the classes makes it « à revoir », and it is never dropped nor kept in silence.
 * @example
 * getStatutSysteme(systeme) // of a system just declared: => { statut: "a-completer", avis: null, classes: ["undetermined"] }
 */
export function getStatutSysteme(
  systeme: Pick<Systeme, "faits" | "lectures" | "avis" | "examen">,
): EtatSysteme {
  const { examen } = systeme;
  const avis = systeme.avis.at(-1) ?? null;
  if (avis !== null && avis.empreinte === getEmpreinteExamen(systeme, examen)) {
    return { statut: avis.type, avis, classes: avis.classes };
  }
  const { classes } = examen;
  if (avis !== null) return { statut: "a-revoir", avis, classes };
  return { statut: classes.includes("undetermined") ? "a-completer" : "a-confirmer", avis, classes };
}
