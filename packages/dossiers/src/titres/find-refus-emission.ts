import { compareDates, formatDateFr } from "@ia-territoires/core";
import { assertDate } from "../missions/assert-date.ts";
import { assertTexte } from "../missions/assert-texte.ts";
import type { ContexteTitre } from "./action-titre.ts";
import { getBornesExercice } from "./get-bornes-exercice.ts";
import { refuseTitre } from "./refuse-titre.ts";
import type { RefusTitre } from "./refuse-titre.ts";
import type { Emission } from "./titre.ts";

/** The refusal of a date of issue that is to come, or outside the exercice and its journée complémentaire. */
export function findRefusEmission(
  { emisLe, numero, bordereau }: Emission,
  exercice: number,
  { aujourdHui }: ContexteTitre,
): RefusTitre | undefined {
  assertTexte("numero", numero);
  assertTexte("bordereau", bordereau);
  assertDate("emisLe", emisLe);
  if (compareDates(emisLe, aujourdHui) > 0) {
    return refuseTitre("emission-future", {
      message: `Le ${formatDateFr(emisLe)} est à venir : enregistrer le titre une fois émis.`,
      figures: { emisLe, aujourdHui },
    });
  }
  const { debut, finEmission, sources } = getBornesExercice(exercice);
  if (compareDates(emisLe, debut) >= 0 && compareDates(emisLe, finEmission) <= 0) return undefined;
  return refuseTitre("emission-hors-exercice", {
    message: `Un titre de l'exercice ${exercice} s'émet du ${formatDateFr(debut)} au ${formatDateFr(finEmission)}, pas le ${formatDateFr(emisLe)}.`,
    sources,
    figures: { exercice, emisLe, debut, finEmission },
  });
}

/** Numbers are compared and kept without the spaces around them. */
export function toEmission({ numero, bordereau, emisLe }: Emission): Emission {
  return { numero: numero.trim(), bordereau: bordereau.trim(), emisLe };
}

/** Whether two records of the finance software are the same. */
export function isMemeEmission(une: Emission | undefined, autre: Emission): boolean {
  return une?.numero === autre.numero && une.bordereau === autre.bordereau && une.emisLe === autre.emisLe;
}
