import { scanJour } from "../jours/siecle.ts";
import { quoteInput } from "../quote-input.ts";

/** Reads an instant, ISO text with `Z` or an offset, into milliseconds since 1970; refuses anything else in French. */
export function readInstant(input: string, champ: string): number {
  if (typeof input !== "string") throw new TypeError(`${champ} : texte attendu, reçu ${quoteInput(input)}.`);
  const isInstant =
    /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.test(
      input,
    );
  if (isInstant && scanJour(input.slice(0, 10)) >= 0) return Date.parse(input);
  throw new RangeError(
    `${champ} : instant invalide ${quoteInput(input)}, forme 2027-03-29T08:30:00Z ou 2027-03-29T10:30+02:00 attendue.`,
  );
}
