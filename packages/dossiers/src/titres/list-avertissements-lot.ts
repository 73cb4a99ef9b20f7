import { compareDates, formatDateFr } from "@ia-territoires/core";
import type { Source } from "@ia-territoires/core";
import type { CodeAvertissementTitre } from "./codes.ts";
import { CODES_AVERTISSEMENT_TITRE } from "./codes.ts";
import { getBornesExercice } from "./get-bornes-exercice.ts";
import type { QuestionLot } from "./plan-lot.ts";
import type { TitrePrepare } from "./titre.ts";

/** Something to show to the person who decides; it never blocks. */
export interface AvertissementTitre<Code extends string = CodeAvertissementTitre> {
  readonly code: Code;
  readonly message: string;
  readonly sources: readonly Source[];
}

/** What a batch makes worth a look: services of an earlier exercice, the end of January, an uncertain mention of VAT. */
export function listAvertissementsLot(
  titres: readonly TitrePrepare[],
  { exercice, aujourdHui }: Pick<QuestionLot, "exercice" | "aujourdHui">,
): readonly AvertissementTitre[] {
  const { debut, finEmission, sources } = getBornesExercice(exercice);
  const avertissements: AvertissementTitre[] = [];
  const anciennes = titres.flatMap(({ lignes }) =>
    lignes.filter(({ date }) => compareDates(date, debut) < 0),
  );
  if (anciennes.length > 0) {
    const message = `${anciennes.length} intervention(s) faite(s) avant l'exercice ${exercice} : vérifier si un rattachement a été passé.`;
    avertissements.push({ code: "exercice-anterieur", message, sources });
  }
  if (compareDates(aujourdHui, finEmission) > 0) {
    const message = `La journée complémentaire de l'exercice ${exercice} a fini le ${formatDateFr(finEmission)}. Le comptable peut refuser ces titres.`;
    avertissements.push({ code: "apres-journee-complementaire", message, sources });
  }
  if (titres.some(({ tva }) => tva.origine === "tarif" && tva.certainty !== "verified")) {
    const message = CODES_AVERTISSEMENT_TITRE["tva-a-verifier"].explication;
    avertissements.push({ code: "tva-a-verifier", message, sources: [] });
  }
  return avertissements;
}
