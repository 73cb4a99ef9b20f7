import { JOURNEE_COMPLEMENTAIRE } from "../texts/recettes-publiques.ts";
import { refuseTitre } from "./refuse-titre.ts";
import type { RefusTitre } from "./refuse-titre.ts";
import type { Exercice } from "./titre.ts";

/** The refusal to work on an exercice that is not open, or is closed; undefined when it is open. */
export function findRefusExercice(exercices: readonly Exercice[], annee: number): RefusTitre | undefined {
  const exercice = exercices.find((un) => un.annee === annee);
  if (exercice === undefined) {
    return refuseTitre("exercice-non-ouvert", {
      message: `L'exercice ${annee} n'est pas ouvert : l'ouvrir d'abord.`,
      figures: { annee },
    });
  }
  if (exercice.statut === "ouvert") return undefined;
  return refuseTitre("exercice-clos", {
    message: `L'exercice ${annee} est clos : rien n'y change plus. Un titre émis s'y corrige par un mandat sur l'exercice ouvert.`,
    sources: [JOURNEE_COMPLEMENTAIRE.source],
    figures: { annee, closLe: exercice.closLe ?? null },
  });
}
