import { NATURES_ORGANISME } from "@ia-territoires/dossiers";

/**
 * Gives the French label of a kind of body; a code it does not know is shown as it is.
 *
 * @example
 * formatNature("epci") // => "EPCI à fiscalité propre"
 */
export function formatNature(nature: string): string {
  return NATURES_ORGANISME.find((connue) => connue.nature === nature)?.libelle ?? nature;
}
