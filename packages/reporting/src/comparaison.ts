// Two reports side by side: the last half-year and this one, a list and its corrected version.
export {
  type DifferenceLigne,
  type DifferenceTableau,
  diffRapports,
} from "./comparaison/diff-rapports.ts";
