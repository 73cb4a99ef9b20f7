import { quoteInput } from "@ia-territoires/core";
import { DUREES_CONSERVATION } from "../texts/durees-conservation.ts";
import type { CategorieConservation, RegleConservation } from "./regle-conservation.ts";

/**
 * Gives the rule of a kind of record: what is in it, from when and how long it is kept, on what ground. Throws a
 * RangeError on a kind that does not exist.
 *
 * @example
 * getRegleConservation("courriers").depart // => "envoi ou abandon"
 */
export function getRegleConservation(categorie: CategorieConservation): RegleConservation {
  const regle = DUREES_CONSERVATION.find((une) => une.categorie === categorie);
  if (regle === undefined)
    throw new RangeError(`Catégorie de conservation inconnue : ${quoteInput(categorie)}.`);
  return regle;
}
