import { type DateIso, getAnnee } from "@ia-territoires/core";
import type { OptionChoix } from "./choix-filtre.ts";

const NOMBRE = 6;

/**
 * The years a list may be narrowed to: the next one, this one, and the four before.
 *
 * @example
 * choixAnnees(parseDateIso("2026-03-10"))[0] // => { value: "2027", label: "2027" }
 */
export function choixAnnees(aujourdHui: DateIso): readonly OptionChoix[] {
  const suivante = getAnnee(aujourdHui) + 1;
  return Array.from({ length: NOMBRE }, (_, ecart) => String(suivante - ecart)).map((annee) => ({
    value: annee,
    label: annee,
  }));
}
