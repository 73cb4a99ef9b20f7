import { compareDates, formatDateFr, getAnnee, quoteInput } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { findRefusExercice } from "./find-refus-exercice.ts";
import { getBornesExercice } from "./get-bornes-exercice.ts";
import type { AvertissementTitre } from "./list-avertissements-lot.ts";
import { refuseTitre } from "./refuse-titre.ts";
import type { RefusTitre } from "./refuse-titre.ts";
import type { Exercice } from "./titre.ts";

/** What is done to an exercice. */
export interface ActionExercice {
  readonly type: "ouvrir" | "clore";
  readonly annee: number;
}

/** What the rules need to know. */
export interface ContexteExercice {
  readonly aujourdHui: DateIso;
  /** Titres of the exercice prepared or given to the finance software, without a number yet. */
  readonly enAttente: number;
  /** Services done by the end of the exercice that no titre bills. */
  readonly nonFactures: number;
}

export interface ExerciceFait {
  readonly statut: "fait";
  readonly exercice: Exercice;
  readonly avertissements: readonly AvertissementTitre[];
}

/**
 * Opens or closes an exercice. It closes after 31 December, once each of its titres has its number or is withdrawn; the
 * journée complémentaire (until 31 January, CGCT, art. D. 2342-3) is optional: closing before it ends is only warned of.
 * A closed exercice never opens again.
 *
 * Throws a RangeError on an action or a year that makes no sense.
 * @example
 * nextExercice([], { type: "ouvrir", annee: 2026 }, { aujourdHui: "2026-01-02", enAttente: 0, nonFactures: 0 })
 * // => { statut: "fait", exercice: { annee: 2026, statut: "ouvert", ouvertLe: "2026-01-02" }, avertissements: [] }
 */
export function nextExercice(
  exercices: readonly Exercice[],
  { type, annee }: ActionExercice,
  contexte: ContexteExercice,
): ExerciceFait | RefusTitre {
  const { aujourdHui, enAttente, nonFactures } = contexte;
  const { fin, finEmission, sources } = getBornesExercice(annee);
  if (type === "ouvrir") return openExercice(exercices, annee, aujourdHui);
  if (type !== "clore") throw new RangeError(`Action d'exercice inconnue ${quoteInput(type)}.`);

  const refus = findRefusExercice(exercices, annee);
  if (refus) return refus;
  const exercice = exercices.find((un) => un.annee === annee) as Exercice;
  if (compareDates(aujourdHui, fin) <= 0) {
    return refuseTitre("exercice-non-termine", {
      message: `L'exercice ${annee} court jusqu'au ${formatDateFr(fin)} : il se clôt après.`,
      sources,
      figures: { annee, fin },
    });
  }
  if (enAttente > 0) {
    return refuseTitre("titres-en-attente", {
      message: `${enAttente} titre(s) de l'exercice ${annee} sans numéro : les émettre ou les retirer avant de clore.`,
      figures: { annee, enAttente },
    });
  }
  const avertissements: AvertissementTitre[] = [];
  if (compareDates(aujourdHui, finEmission) <= 0) {
    const message = `Des titres de l'exercice ${annee} peuvent être émis jusqu'au ${formatDateFr(finEmission)} (journée complémentaire).`;
    avertissements.push({ code: "journee-complementaire", message, sources });
  }
  if (nonFactures > 0) {
    const message = `${nonFactures} intervention(s) de ${annee} non facturée(s) : elles le seront sur l'exercice suivant.`;
    avertissements.push({ code: "services-non-factures", message, sources: [] });
  }
  return { statut: "fait", exercice: { ...exercice, statut: "clos", closLe: aujourdHui }, avertissements };
}

function openExercice(
  exercices: readonly Exercice[],
  annee: number,
  aujourdHui: DateIso,
): ExerciceFait | RefusTitre {
  const connu = exercices.find((un) => un.annee === annee);
  if (connu?.statut === "clos") return findRefusExercice(exercices, annee) as RefusTitre;
  if (connu !== undefined) {
    return refuseTitre("exercice-deja-ouvert", {
      message: `L'exercice ${annee} est ouvert depuis le ${formatDateFr(connu.ouvertLe)}.`,
      figures: { annee },
    });
  }
  if (Math.abs(annee - getAnnee(aujourdHui)) > 1) {
    return refuseTitre("exercice-eloigne", {
      message: `L'exercice ${annee} est trop loin d'aujourd'hui (${formatDateFr(aujourdHui)}).`,
      figures: { annee, aujourdHui },
    });
  }
  return { statut: "fait", exercice: { annee, statut: "ouvert", ouvertLe: aujourdHui }, avertissements: [] };
}
