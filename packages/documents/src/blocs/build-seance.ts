import type { SeanceDocument } from "../modeles/document-deliberation.ts";
import type { Entree } from "./bloc.ts";
import { buildDate } from "./build-date.ts";
import { buildLigne } from "./build-ligne.ts";
import { buildNombre } from "./build-nombre.ts";
import { completeText } from "./complete-text.ts";

/**
 * What is known of the sitting, as label and value, blanks for the rest. Refuses like {@link buildNombre}.
 * @example
 * buildSeance({ numero: "2026-12" })[0] // => { cle: "Délibération n°", valeur: [« 2026-12 »] }
 */
export function buildSeance(seance: SeanceDocument): readonly Entree[] {
  return [
    { cle: "Délibération n°", valeur: [completeText(seance.numero, "numéro")] },
    { cle: "Séance du", valeur: [buildDate(seance.date, "date")] },
    { cle: "Convocation du", valeur: [buildDate(seance.dateConvocation, "date")] },
    {
      cle: "Membres",
      valeur: buildLigne(
        "en exercice ",
        buildNombre("membres en exercice", seance.membresEnExercice),
        " ; présents ",
        buildNombre("présents", seance.presents),
        " ; votants ",
        buildNombre("votants", seance.votants),
      ),
    },
  ];
}
