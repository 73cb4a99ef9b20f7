import type { FactId } from "../faits/faits.ts";
import { listOptions } from "./list-options.ts";

/** The words of an option; what is no option (a number) as it is. */
export function getLibelleOption(fact: FactId, option: unknown): string {
  return listOptions(fact).find(({ valeur }) => valeur === option)?.libelle ?? String(option);
}
