import { isDateIso } from "../dates/is-date-iso.ts";
import { quoteInput } from "../quote-input.ts";
import type { DatedValue } from "./dated-value.ts";
import { CERTAINTIES } from "./source.ts";

/**
 * Lists, in French, what is wrong with a history of dated values; an empty list means that nothing is.
 *
 * Checks that dates exist and are in order, that no period overlaps the next, that each value names its source, its
 * certainty and the day of its verification. Made for the test that walks all the figures of a package.
 * @example
 * const entry = { value: 1, from: parseDateIso("2026-01-01"), to: parseDateIso("2025-01-01"), source: { texte: "Loi" }, certainty: "verified", verifiedOn: parseDateIso("2026-11-22") };
 * listHistoryErrors([entry]) // => ["Valeur n° 1 : la fin (2025-01-01) précède le début (2026-01-01)."]
 */
export function listHistoryErrors(history: readonly DatedValue<unknown>[]): readonly string[] {
  return history.flatMap((entry, index) => {
    const next = history[index + 1];
    return [...listEntryErrors(entry), ...(next === undefined ? [] : listOrderErrors(entry, next))].map(
      (error) => `Valeur n° ${index + 1} : ${error}`,
    );
  });
}

function listEntryErrors({ from, to, source, certainty, verifiedOn }: DatedValue<unknown>): string[] {
  const errors: string[] = [];
  if (!isDateIso(from)) errors.push(`début invalide ${quoteInput(from)}, date aaaa-mm-jj attendue.`);
  if (to !== undefined && !isDateIso(to))
    errors.push(`fin invalide ${quoteInput(to)}, date aaaa-mm-jj attendue.`);
  if (to !== undefined && to < from) errors.push(`la fin (${to}) précède le début (${from}).`);
  if (typeof source?.texte !== "string" || source.texte.trim() === "")
    errors.push("le texte source n'est pas nommé.");
  if (source?.consulteLe !== undefined && !isDateIso(source.consulteLe)) {
    errors.push(`date de consultation invalide ${quoteInput(source.consulteLe)}, date aaaa-mm-jj attendue.`);
  }
  if (!CERTAINTIES.includes(certainty)) errors.push(`certitude inconnue ${quoteInput(certainty)}.`);
  if (!isDateIso(verifiedOn)) {
    errors.push(`date de vérification invalide ${quoteInput(verifiedOn)}, date aaaa-mm-jj attendue.`);
  }
  return errors;
}

function listOrderErrors(entry: DatedValue<unknown>, next: DatedValue<unknown>): string[] {
  if (next.from <= entry.from)
    return [`la valeur suivante (${next.from}) ne commence pas après elle (${entry.from}).`];
  if (entry.to !== undefined && next.from <= entry.to) {
    return [`sa fin (${entry.to}) recouvre le début de la suivante (${next.from}).`];
  }
  return [];
}
