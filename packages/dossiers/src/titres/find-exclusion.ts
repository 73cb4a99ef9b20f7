import { compareDates, formatDateFr } from "@ia-territoires/core";
import type { Source } from "@ia-territoires/core";
import { formatDemiJournees } from "@ia-territoires/pricing/cdg";
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
  const { du, au } = question.periode;
  const { nom } = devis.debiteur;
  const intervention = `l'intervention du ${formatDateFr(date)}`;
  if (question.facturees.has(interventionId)) {
    return exclude("deja-facture", `« ${nom} » : ${intervention} est déjà dans un titre.`);
  }
  if (!devis.accepte) {
    return exclude(
      "devis-non-accepte",
      `« ${nom} » : le devis n° ${devis.numero} n'est pas accepté, rien ne s'en facture.`,
    );
  }
  if (compareDates(date, question.aujourdHui) > 0) {
    return exclude("service-fait-a-venir", `« ${nom} » : ${intervention} est à venir.`);
  }
  if (compareDates(date, du) < 0 || compareDates(date, au) > 0) {
    return exclude("hors-periode", `« ${nom} » : ${intervention} n'est pas dans la période du lot.`);
  }
  const { fin, sources } = getBornesExercice(question.exercice);
  if (compareDates(date, fin) > 0) {
    const message = `« ${nom} » : ${intervention} est postérieure au 31 décembre ${question.exercice}, elle relève de l'exercice suivant.`;
    return exclude("apres-exercice", message, sources);
  }
  const prises = gardes.reduce((somme, garde) => somme + garde.demiJournees, devis.deja.demiJournees);
  const reste = devis.resultat.demiJournees - prises;
  if (demiJournees > reste) {
    const message = `« ${nom} » : le devis n° ${devis.numero} n'a plus que ${formatDemiJournees(reste)} à facturer, ${intervention} en compte ${demiJournees}.`;
    return exclude("depasse-devis", message);
  }
  if (devis.debiteur.siret === undefined) {
    return exclude("siret-manquant", `« ${nom} » n'a pas de SIRET : compléter sa fiche.`);
  }
  if (question.ecartes?.has(devis.id) === true) {
    return exclude("ecarte", `« ${nom} » : le devis n° ${devis.numero} est laissé pour un autre lot.`);
  }
  return undefined;
}
