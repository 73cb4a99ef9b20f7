import { quoteInput } from "@ia-territoires/core";
import type { LecturesTarif } from "./demande-devis.ts";
import { LECTURES_PAR_DEFAUT } from "./lectures-par-defaut.ts";

const CHOIX: { readonly [K in keyof LecturesTarif]: readonly LecturesTarif[K][] } = {
  annee: ["civile", "convention"],
  rattachement: ["intervention", "acceptation"],
  minimum: ["devis", "annee"],
};

/** Completes the readings by the defaults; throws a RangeError on a reading that does not exist. */
export function getLectures(lectures: Partial<LecturesTarif> = {}): LecturesTarif {
  const completes = { ...LECTURES_PAR_DEFAUT, ...lectures };
  assertChoix("annee", completes.annee);
  assertChoix("rattachement", completes.rattachement);
  assertChoix("minimum", completes.minimum);
  return { annee: completes.annee, rattachement: completes.rattachement, minimum: completes.minimum };
}

function assertChoix(nom: keyof LecturesTarif, valeur: string): void {
  const choix: readonly string[] = CHOIX[nom];
  if (choix.includes(valeur)) return;
  throw new RangeError(`Lecture « ${nom} » : ${choix.join(" ou ")} attendu, reçu ${quoteInput(valeur)}.`);
}
