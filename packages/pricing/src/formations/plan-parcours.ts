import { buildRefus, quoteInput } from "@ia-territoires/core";
import type { Refus, Source } from "@ia-territoires/core";
import { LIMITES_CCTP, articleCctp } from "../texts/cctp-2024-aoo-ia.ts";
import type { CodeRefusFormation } from "./codes-refus-formation.ts";

/** A path of webinars within its limits, or what passes them. */
export type PlanParcours =
  | {
      readonly statut: "parcours";
      readonly minutes: number;
      /** Minutes still free in the path. */
      readonly minutesRestantes: number;
      readonly sources: readonly Source[];
    }
  | Refus<
      CodeRefusFormation,
      {
        readonly minutes: number;
        /** Places, from 1, of the capsules that are too long. */
        readonly capsules: readonly number[];
        readonly minutesCapsule: number;
        readonly minutesParcours: number;
      }
    >;

/**
 * Checks a path of webinar capsules, given in minutes: one hour at most each, seven hours in all.
 *
 * Refuses `capsule-trop-longue`, naming each one, then `parcours-trop-long`. CCTP 2024_AOO_IA, § 5.2.3. Throws a
 * RangeError on what is not a whole number of minutes, at least one.
 * @example
 * planParcours([45, 60, 30]) // => { statut: "parcours", minutes: 135, minutesRestantes: 285, … }
 * planParcours([61]) // => { statut: "refus", code: "capsule-trop-longue", … }
 */
export function planParcours(capsules: readonly number[]): PlanParcours {
  if (!Array.isArray(capsules) || capsules.length === 0) {
    throw new RangeError(`Capsules : au moins une durée en minutes attendue, reçu ${quoteInput(capsules)}.`);
  }
  const durees: readonly number[] = capsules;
  for (const duree of durees) {
    if (Number.isSafeInteger(duree) && duree >= 1) continue;
    throw new RangeError(`Capsule : nombre entier de minutes attendu, reçu ${quoteInput(duree)}.`);
  }
  const { minutesCapsule, minutesParcours } = LIMITES_CCTP;
  const minutes = durees.reduce((somme, duree) => somme + duree, 0);
  const longues = durees.flatMap((duree, rang) => (duree > minutesCapsule ? [rang + 1] : []));
  const sources = [articleCctp("5.2.3")];
  const figures = { minutes, capsules: longues, minutesCapsule, minutesParcours };
  if (longues.length > 0) {
    const message = `Capsule${longues.length > 1 ? "s" : ""} n° ${longues.join(", ")} : plus d'une heure (CCTP, 5.2.3). À découper.`;
    return buildRefus({ code: "capsule-trop-longue", message, sources, figures });
  }
  if (minutes > minutesParcours) {
    const message = `Parcours de ${minutes} minutes : plus de sept heures (${minutesParcours} minutes, CCTP, 5.2.3).`;
    return buildRefus({ code: "parcours-trop-long", message, sources, figures });
  }
  return { statut: "parcours", minutes, minutesRestantes: minutesParcours - minutes, sources };
}
