import type { FactId, Faits } from "@ia-territoires/compliance";
import { getQuestion } from "@ia-territoires/compliance/wording";
import { formatDateFr, isDateIso } from "@ia-territoires/core";

/**
 * Writes an answer as people read it.
 *
 * @example
 * formatReponse("interactions", []) // => "Aucun de ces cas"
 */
export function formatReponse(fait: FactId, reponse: Faits[FactId]): string {
  if (reponse === undefined) return "Sans réponse";
  const detail =
    typeof reponse === "object" && !Array.isArray(reponse)
      ? (reponse as { readonly valeur: unknown; readonly motif?: string })
      : { valeur: reponse };
  const { valeur, motif } = detail;
  if (valeur === "inconnu") return "Je ne sais pas";
  if (valeur === "non-concerne") return `Non concerné : ${motif ?? ""}`;
  return formatValeur(fait, valeur);
}

/** Writes the value of an answer, by the labels of its question. */
export function formatValeur(fait: FactId, valeur: unknown): string {
  const { options } = getQuestion(fait);
  const libelle = (option: unknown): string =>
    options.find((connue) => connue.valeur === option)?.libelle ?? String(option);
  if (Array.isArray(valeur))
    return valeur.length === 0 ? "Aucun de ces cas" : valeur.map(libelle).join(" ; ");
  if (valeur === "jamais") return "Jamais";
  return isDateIso(valeur) ? formatDateFr(valeur) : libelle(valeur);
}
