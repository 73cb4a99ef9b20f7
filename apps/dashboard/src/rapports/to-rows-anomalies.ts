import type { ErreurListe, Signalement } from "@ia-territoires/reporting/lignes";
import type { Places } from "./atelier/protocole.ts";
import { formatOu } from "./format-ou.ts";
import { LIBELLES_SIGNALEMENT } from "./labels.ts";

/** All that is wrong or odd in a list. */
export interface Anomalies {
  readonly erreurs: readonly ErreurListe[];
  readonly signalements: readonly Signalement[];
}

/**
 * Writes all that is wrong or odd in a list as rows, in the order of the file, headings first: what a screen shows the
 * beginning of.
 *
 * @example
 * toRowsAnomalies({ erreurs: [], signalements: [] }, {}) // => [["Où", "Sort de la ligne", "Lu", "Pourquoi"]]
 */
export function toRowsAnomalies({ erreurs, signalements }: Anomalies, places: Places): readonly string[][] {
  const rangees = [
    ...erreurs.map((erreur) => ({
      ligne: erreur.ligne,
      cellules: [formatOu(erreur, places), "écartée", erreur.valeur, erreur.attendu],
    })),
    ...signalements.map((signalement) => ({
      ligne: signalement.ligne,
      cellules: [
        formatOu(signalement, places),
        "comptée",
        "",
        `${LIBELLES_SIGNALEMENT[signalement.code]} : ${signalement.message}`,
      ],
    })),
  ].sort((a, b) => a.ligne - b.ligne);
  return [["Où", "Sort de la ligne", "Lu", "Pourquoi"], ...rangees.map(({ cellules }) => cellules)];
}
