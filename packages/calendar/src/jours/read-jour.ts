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
  const tag: string = {}.toString.call(input);
  // A PlainDate always prints its ISO day first, whatever calendar it is in.
  if (tag === "[object Temporal.PlainDate]") return readJour(input.toString().slice(0, 10), champ);
  throw new TypeError(
    tag === "[object Date]"
      ? `${champ} : un objet Date n'est pas un jour ; voir toDateIso(date, zone).`
      : `${champ} : forme aaaa-mm-jj attendue, reçu ${quoteInput(input)}.`,
  );
}

function explainRefusal(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return "forme aaaa-mm-jj attendue.";
  return text.startsWith("20") ? "ce jour n'existe pas." : "années 2000 à 2099 seulement.";
}
