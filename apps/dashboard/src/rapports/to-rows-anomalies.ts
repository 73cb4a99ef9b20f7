import type { Anomalies, Omises } from "./atelier/keep-anomalies.ts";
import type { Places } from "./atelier/protocole.ts";
import { formatOu } from "./format-ou.ts";
import { LIBELLES_SIGNALEMENT } from "./labels.ts";

/**
 * Writes all that is wrong or odd in a list as rows, in the order of the file, headings first: what a screen shows the
 * beginning of. What a saved list does not keep is counted on a last row.
 *
 * @example
 * toRowsAnomalies({ erreurs: [], signalements: [], omises: { erreurs: 0, signalements: {} } }, {}) // => [["Où", "Sort de la ligne", "Lu", "Pourquoi"]]
 */
export function toRowsAnomalies(
  { erreurs, signalements, omises }: Anomalies & { readonly omises: Omises },
  places: Places,
): readonly string[][] {
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
  const autres = Object.values(omises.signalements).reduce((somme, nombre) => somme + nombre, omises.erreurs);
  return [
    ["Où", "Sort de la ligne", "Lu", "Pourquoi"],
    ...rangees.map(({ cellules }) => cellules),
    ...(autres === 0
      ? []
      : [["", "", "", `${String(autres)} autres, que le rapport enregistré ne garde pas`]]),
  ];
}
