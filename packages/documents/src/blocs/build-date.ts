import { formatDateFr } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import type { Fragment } from "./bloc.ts";
import { buildBlanc } from "./build-blanc.ts";

/**
 * A date in letters, or a blank when it is not known. Refuses by RangeError what is no date.
 * @example
 * buildDate(parseDateIso("2026-03-02"), "date de la séance") // => { genre: "texte", texte: "2 mars 2026" }
 */
export function buildDate(date: DateIso | undefined, attendu: string): Fragment {
  return date === undefined ? buildBlanc(attendu) : { genre: "texte", texte: formatDateFr(date) };
}
