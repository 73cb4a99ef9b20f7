import { compareDates, formatDateFr } from "@ia-territoires/core";
import type { Source } from "@ia-territoires/core";
import { formatDemiJournees } from "@ia-territoires/pricing/cdg";
import { CODES_EXCLUSION_TITRE } from "./codes.ts";
import type { CodeExclusion } from "./codes.ts";
import { getBornesExercice } from "./get-bornes-exercice.ts";
import type { QuestionLot } from "./plan-lot.ts";
import type { DevisFacturable, ServiceFait } from "./titre.ts";

/** An intervention left out of a batch, and why. */
export interface ExclusionTitre {
  readonly interventionId: string;
  readonly devisId: string;
  readonly code: CodeExclusion;
  readonly message: string;
  readonly sources: readonly Source[];
}

/** Why a service stays out of the batch, after those already kept of its devis; undefined when it is billed. */
export function findExclusion(
  service: ServiceFait,
  devis: DevisFacturable,
  gardes: readonly ServiceFait[],
  question: Pick<QuestionLot, "aujourdHui" | "exercice" | "periode" | "facturees" | "ecartes">,
): ExclusionTitre | undefined {
  const { interventionId, date, demiJournees } = service;
  const exclude = (
    code: CodeExclusion,
    message: string,
    sources: readonly Source[] = [],
  ): ExclusionTitre => ({
    interventionId,
    devisId: devis.id,
    code,
    message,
    sources,
  });
  const { explication } = CODES_EXCLUSION_TITRE["hors-periode"];
  const { du, au } = question.periode;
  if (question.facturees.has(interventionId)) {
    return exclude("deja-facture", CODES_EXCLUSION_TITRE["deja-facture"].explication);
  }
  if (!devis.accepte) {
    return exclude(
      "devis-non-accepte",
      `Le devis n° ${devis.numero} n'est pas accepté : rien ne s'en facture.`,
    );
  }
  if (compareDates(date, question.aujourdHui) > 0) {
    return exclude("service-fait-a-venir", `L'intervention du ${formatDateFr(date)} est à venir.`);
  }
  if (compareDates(date, du) < 0 || compareDates(date, au) > 0) return exclude("hors-periode", explication);
  const { fin, sources } = getBornesExercice(question.exercice);
  if (compareDates(date, fin) > 0) {
    const message = `L'intervention du ${formatDateFr(date)} est postérieure au 31 décembre ${question.exercice} : elle relève de l'exercice suivant.`;
    return exclude("apres-exercice", message, sources);
  }
  const prises = gardes.reduce((somme, garde) => somme + garde.demiJournees, devis.deja.demiJournees);
  const reste = devis.resultat.demiJournees - prises;
  if (demiJournees > reste) {
    const message = `Le devis n° ${devis.numero} n'a plus que ${formatDemiJournees(reste)} à facturer, l'intervention en compte ${demiJournees}.`;
    return exclude("depasse-devis", message);
  }
  if (devis.debiteur.siret === undefined) {
    return exclude("siret-manquant", `« ${devis.debiteur.nom} » n'a pas de SIRET : compléter sa fiche.`);
  }
  if (question.ecartes?.has(devis.id) === true) {
    return exclude("ecarte", CODES_EXCLUSION_TITRE.ecarte.explication);
  }
  return undefined;
}
