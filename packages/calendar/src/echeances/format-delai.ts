import type { Semaine } from "../calendriers/options-calendrier.ts";
import type { UniteDelai } from "./delai.ts";

/** A delay in words: « 10 jours ouvrés », « 1 mois ». Worked days take the name of the week of the calendar. */
export function formatDelai(
  { unite, nombre }: { unite: UniteDelai; nombre: number },
  semaine: Semaine,
): string {
  const s = nombre > 1 ? "s" : "";
  if (unite === "mois") return `${nombre} mois`;
  if (unite === "jours") return `${nombre} jour${s}`;
  if (unite === "joursFrancs") return `${nombre} jour${s} franc${s}`;
  return `${nombre} jour${s} ${semaine === "ouvrables" ? "ouvrable" : "ouvré"}${s}`;
}
