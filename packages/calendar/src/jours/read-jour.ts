import { isDateIso } from "@ia-territoires/core";
import { quoteInput } from "../quote-input.ts";
import type { JourLike } from "./jour-like.ts";
import { scanJour } from "./siecle.ts";

/** Reads a day of the years 2000 to 2099 into its number; refuses anything else in French, naming the field. */
export function readJour(input: JourLike, champ: string): number {
  if (typeof input === "string") {
    const numero = scanJour(input);
    if (numero >= 0) return numero;
    throw new RangeError(`${champ} : date invalide ${quoteInput(input)}, ${explainRefusal(input)}`);
  }
  if (isPlainDate(input)) return readJour(input.toString().slice(0, 10), champ);
  throw new TypeError(`${champ} : ${explainType(input)}`);
}

// A PlainDate always prints its ISO day first, whatever calendar it is in.
function isPlainDate(input: unknown): input is { toString(): string } {
  return Object.prototype.toString.call(input) === "[object Temporal.PlainDate]";
}

function explainType(input: unknown): string {
  return Object.prototype.toString.call(input) === "[object Date]"
    ? "un objet Date est un instant, pas un jour ; convertissez-le par toDateIso(date, zone)."
    : `jour aaaa-mm-jj attendu, reçu ${quoteInput(input)}.`;
}

function explainRefusal(text: string): string {
  if (isDateIso(text)) return "années 2000 à 2099 seulement.";
  return /^\d{4}-\d\d-\d\d$/.test(text)
    ? "ce jour n'existe pas."
    : "forme aaaa-mm-jj attendue, sans heure, par exemple 2027-03-02.";
}
