import { formatDateFr } from "@ia-territoires/core";
import { getBornesExercice } from "../titres/get-bornes-exercice.ts";
import type { EcheanceDossier } from "./echeance-dossier.ts";

/**
 * What an open exercice makes due for whoever issues titres: the last day of its journée complémentaire, by which its
 * titres are to be issued; after it they belong to the next one. The journée complémentaire is optional (CGCT, art.
 * D. 2342-3): a body that closes on 31 December marks it done by closing.
 *
 * Throws a RangeError on what is not a year of four digits.
 * @example
 * getEcheanceExercice(2026).jour // => "2027-01-31"
 */
export function getEcheanceExercice(
  annee: number,
): Pick<EcheanceDossier, "nature" | "jour" | "quoi" | "explication" | "sources"> {
  const { fin, finEmission, sources } = getBornesExercice(annee);
  return {
    nature: "cloture-exercice",
    jour: finEmission,
    quoi: `Émettre les derniers titres de l'exercice ${annee}, puis le clore`,
    explication: `Services faits jusqu'au ${formatDateFr(fin)} ; journée complémentaire, facultative, jusqu'au ${formatDateFr(finEmission)}. Ce qui n'est pas émis alors le sera sur l'exercice suivant.`,
    sources,
  };
}
