import { quoteInput } from "@ia-territoires/core";

/** Throws a RangeError naming the field unless the input is a text with something in it. */
export function assertTexte(champ: string, texte: unknown): asserts texte is string {
  if (typeof texte === "string" && texte.trim() !== "") return;
  throw new RangeError(`${champ} : texte attendu, reçu ${quoteInput(texte)}.`);
}
