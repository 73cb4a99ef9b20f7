import { buildRefus, isRefus, quoteInput } from "@ia-territoires/core";
import type { ActionDe, ContexteSysteme, ResultatSysteme } from "./action-systeme.ts";
import { examineSysteme } from "./examine-systeme.ts";
import { findMotifManquant } from "./find-motif-manquant.ts";
import { getLectures } from "./get-lectures.ts";
import { updateExamen } from "./update-examen.ts";
import type { Systeme } from "./systeme.ts";

/** A juriste settles a reading on which the answer depends, or leaves it open again. */
export function settleLecture(
  systeme: Systeme,
  { interpretation, choix, motif }: ActionDe<"trancher-lecture">,
  contexte: ContexteSysteme,
): ResultatSysteme {
  const refus = findMotifManquant(motif);
  if (refus) return refus;
  const examen = examineSysteme(systeme, { asOf: contexte.aujourdHui });
  if (isRefus(examen)) return examen;
  const isOuverte = examen.classement.contestees.some(
    (contestee) => contestee.interpretation === interpretation,
  );
  if (!isOuverte && getLectures(systeme.lectures)[interpretation] === undefined) {
    return buildRefus({
      code: "lecture-non-contestee",
      message: `La lecture ${quoteInput(interpretation)} ne change rien aux réponses données : il n'y a rien à trancher.`,
      sources: [],
      figures: { interpretation },
    });
  }
  const { maintenant: le, auteur } = contexte;
  const lecture = { interpretation, choix, motif: motif.trim(), le, auteur };
  return updateExamen({ ...systeme, lectures: [...systeme.lectures, lecture] }, contexte, [
    { type: "lecture-tranchee", objetId: systeme.id, donnees: { interpretation, choix } },
  ]);
}
