import { compareDates, getAnnee } from "@ia-territoires/core";
import type { DateIso, Source } from "@ia-territoires/core";
import { COMPTE_EXERCICES_ANTERIEURS, LIQUIDATION } from "../texts/recettes-publiques.ts";
import { findRefusExercice } from "./find-refus-exercice.ts";
import { getBornesExercice } from "./get-bornes-exercice.ts";
import type { RefusTitre } from "./refuse-titre.ts";
import type { Exercice, VoieRectification } from "./titre.ts";

/** How a titre issued on an exercice is corrected on a day. */
export interface VoieDeRectification {
  readonly statut: "voie";
  readonly voie: VoieRectification;
  readonly exercice: number;
  /** Account of the mandat, with its certainty; the tenant may give another. */
  readonly compte?: string;
  readonly sources: readonly Source[];
}

/**
 * The way to reduce or cancel an issued titre: by a titre while its exercice takes any (until its closing, 31 January at
 * the latest), after that by a mandat on the exercice of the day, which then has to be open.
 * @example
 * planRectification("annulation", 2026, { aujourdHui: "2027-03-02", exercices: [{ annee: 2026, statut: "clos", … }, { annee: 2027, statut: "ouvert", … }] })
 * // => { statut: "voie", voie: "mandat", exercice: 2027, compte: "673", sources: […] }
 */
export function planRectification(
  genre: "reduction" | "annulation",
  exercice: number,
  { aujourdHui, exercices }: { readonly aujourdHui: DateIso; readonly exercices: readonly Exercice[] },
): VoieDeRectification | RefusTitre {
  const { finEmission, sources } = getBornesExercice(exercice);
  const ouvert = findRefusExercice(exercices, exercice) === undefined;
  if (ouvert && compareDates(aujourdHui, finEmission) <= 0) {
    const voie = genre === "reduction" ? "titre-reduction" : "titre-annulation";
    return { statut: "voie", voie, exercice, sources: [LIQUIDATION.source, ...sources] };
  }
  const annee = getAnnee(aujourdHui);
  const refus = findRefusExercice(exercices, annee);
  if (refus) return refus;
  const { value: compte, source } = COMPTE_EXERCICES_ANTERIEURS;
  return { statut: "voie", voie: "mandat", exercice: annee, compte, sources: [source, ...sources] };
}
