import type { DateIso } from "../brands.ts";
import { quoteInput, requireText } from "../quote-input.ts";
import { isDateIso } from "./is-date-iso.ts";

/**
 * Reads a date typed in figures in the French order, `jj/mm/aaaa`; `2/3/2026` and outer spaces are tolerated.
 *
 * Refuses by RangeError (in French, quoting the text) a year on two digits, another order or separator, a day that
 * does not exist, a year before 1583; by TypeError what is not text.
 * @example
 * parseDateFr("02/03/2026") // => "2026-03-02" (2 March)
 */
export function parseDateFr(text: string): DateIso {
  requireText(text, "Date");
  const [, jour = "", mois = "", annee = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  if (annee === "") throw new RangeError(`Date invalide ${quoteInput(text)} : ${explainForm(text)}`);
  const iso = `${annee}-${mois.padStart(2, "0")}-${jour.padStart(2, "0")}`;
  if (isDateIso(iso)) return iso;
  throw new RangeError(
    `Date invalide ${quoteInput(text)} : ce jour n'existe pas, ou l'année n'est pas comprise entre 1583 et 9999 ; le jour est écrit avant le mois.`,
  );
}

function explainForm(text: string): string {
  if (/^\d{1,2}\/\d{1,2}\/\d{2}$/.test(text.trim()))
    return "année sur 4 chiffres attendue, par exemple 02/03/2026.";
  return "forme jj/mm/aaaa attendue, par exemple 02/03/2026.";
}
