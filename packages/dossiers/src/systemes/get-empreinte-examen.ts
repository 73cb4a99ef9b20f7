import { calculateEmpreinte } from "@ia-territoires/compliance";
import { getLectures } from "./get-lectures.ts";
import type { ExamenGarde, Systeme } from "./systeme.ts";

/**
 * What a juriste had in front of them: answers, readings and classes. Dates, actions and files do not count.
 * @example
 * getEmpreinteExamen(systeme, systeme.examen).length // => 64
 */
export function getEmpreinteExamen(
  { faits, lectures }: Pick<Systeme, "faits" | "lectures">,
  { classes }: Pick<ExamenGarde, "classes">,
): string {
  return calculateEmpreinte({ faits, lectures: getLectures(lectures), classes });
}
