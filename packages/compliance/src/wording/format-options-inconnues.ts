import type { FactId } from "../faits/faits.ts";
import { getLibelleOption } from "./get-libelle-option.ts";

/**
 * Names options of a multiple choice about which somebody does not know, between quotation marks.
 * @example
 * formatOptionsInconnues("infrastructurePurposes", ["water", "gas"]) // => "« Eau », « Gaz »"
 */
export function formatOptionsInconnues(fact: FactId, inconnus: readonly string[]): string {
  return inconnus.map((option) => `« ${getLibelleOption(fact, option)} »`).join(", ");
}
