import { formatDateCourte } from "@ia-territoires/core";
import type { Redaction } from "../suivi/redaction.ts";
import type { ImpressionRapport } from "./impression.ts";

/**
 * The written parts as the printed report reads them; a part that nobody wrote is left out.
 * @example
 * buildRedactionImprimee({ actionsCommerciales: [], bonnesPratiques: ["Former"], defauts: [], commentaire: "" })
 * // => [{ titre: "Bonnes pratiques à mettre en œuvre", elements: ["Former"] }]
 */
export function buildRedactionImprimee(redaction: Redaction): ImpressionRapport["redaction"] {
  const { actionsCommerciales, bonnesPratiques, defauts, commentaire } = redaction;
  return [
    {
      titre: "Actions de commercialisation et leurs résultats",
      elements: actionsCommerciales.map(({ action, date, resultat }) =>
        [
          date === null ? action : `${formatDateCourte(date)} : ${action}`,
          ...(resultat === "" ? [] : [`Résultat : ${resultat}`]),
        ].join(" "),
      ),
    },
    { titre: "Bonnes pratiques à mettre en œuvre", elements: bonnesPratiques },
    {
      titre: "Défauts d’application et mesures correctives",
      elements: defauts.map(
        ({ defaut, mesureCorrective, echeance, responsable }) =>
          `${defaut} Mesure : ${mesureCorrective}${echeance === null ? "" : `, avant le ${formatDateCourte(echeance)}`}${responsable === "" ? "" : ` (${responsable})`}`,
      ),
    },
    { titre: "Commentaire", elements: commentaire === "" ? [] : [commentaire] },
  ].filter(({ elements }) => elements.length > 0);
}
