import { findFauteHeures, HEURES_DEMI_JOURNEE, type HeuresDemiJournees } from "@ia-territoires/dossiers";
import * as z from "zod/mini";

/** Hours of half-days as they are typed, `HH:MM`. */
export interface ValeursHeures {
  readonly matinDe: string;
  readonly matinA: string;
  readonly apresMidiDe: string;
  readonly apresMidiA: string;
}

export const CHAMPS_HEURES = {
  matinDe: z.string(),
  matinA: z.string(),
  apresMidiDe: z.string(),
  apresMidiA: z.string(),
};

/**
 * Turns the stored hours, or the usual ones, into what the form edits.
 *
 * @example
 * toValeursHeures(undefined).matinDe // => "09:00"
 */
export function toValeursHeures(heures: HeuresDemiJournees | undefined): ValeursHeures {
  const { matin, "apres-midi": apresMidi } = heures ?? HEURES_DEMI_JOURNEE;
  return { matinDe: matin.de, matinA: matin.a, apresMidiDe: apresMidi.de, apresMidiA: apresMidi.a };
}

/**
 * Turns what was typed into the hours to store; none when they are the usual ones, which then follow the software.
 *
 * @example
 * toHeures({ matinDe: "09:00", matinA: "12:30", apresMidiDe: "14:00", apresMidiA: "17:30" }) // => {}
 */
export function toHeures(valeurs: ValeursHeures): { readonly heures?: HeuresDemiJournees } {
  const heures = toDemiJournees(valeurs);
  return JSON.stringify(heures) === JSON.stringify(HEURES_DEMI_JOURNEE) ? {} : { heures };
}

const CHAMPS = {
  matin: { de: "matinDe", a: "matinA" },
  "apres-midi": { de: "apresMidiDe", a: "apresMidiA" },
} as const;

/** The rule of dossiers has the last word; its sentence goes beside the hour it names. */
export const CONTROLE_HEURES = z.superRefine<ValeursHeures>((valeurs, ctx) => {
  const faute = findFauteHeures(toDemiJournees(valeurs));
  if (faute === undefined) return;
  ctx.addIssue({ code: "custom", path: [CHAMPS[faute.demiJournee][faute.borne]], message: faute.message });
});

function toDemiJournees({ matinDe, matinA, apresMidiDe, apresMidiA }: ValeursHeures): HeuresDemiJournees {
  return { matin: { de: matinDe, a: matinA }, "apres-midi": { de: apresMidiDe, a: apresMidiA } };
}
