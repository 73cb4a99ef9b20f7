import { formatDateFr, isDateIso } from "@ia-territoires/core";
import type { FactId } from "../faits/faits.ts";
import type { Faits, ReponseDetaillee } from "../faits/reponse.ts";
import { formatOptionsInconnues } from "./format-options-inconnues.ts";
import { getLibelleOption } from "./get-libelle-option.ts";

/**
 * Writes an answer as people read it, what is not known included.
 *
 * A missing answer is « Sans réponse »; options of a multiple choice about which the person does not know are named
 * after those that are chosen, since none of them is a no.
 * @example
 * formatReponse("interactions", []) // => "Aucun de ces cas"
 * formatReponse("profiling", "inconnu") // => "Je ne sais pas"
 * formatReponse("biometricFunctions", { valeur: [], inconnus: ["categorise"] }) // => "Aucun des autres cas. Je ne sais pas pour « Classer des personnes selon leur apparence, leur voix ou leur démarche »"
 */
export function formatReponse(fact: FactId, reponse: Faits[FactId]): string {
  if (reponse === undefined) return "Sans réponse";
  const isDetail = typeof reponse === "object" && !Array.isArray(reponse);
  const detail = (isDetail ? reponse : { valeur: reponse }) as ReponseDetaillee<unknown>;
  const { valeur, motif, inconnus = [] } = detail;
  if (valeur === "inconnu") return "Je ne sais pas";
  if (valeur === "non-concerne") return `Non concerné : ${motif ?? ""}`;
  if (inconnus.length === 0) return formatValeur(fact, valeur);
  const connues =
    Array.isArray(valeur) && valeur.length === 0 ? "Aucun des autres cas" : formatValeur(fact, valeur);
  return `${connues}. Je ne sais pas pour ${formatOptionsInconnues(fact, inconnus)}`;
}

function formatValeur(fact: FactId, valeur: unknown): string {
  if (Array.isArray(valeur)) {
    return valeur.length === 0
      ? "Aucun de ces cas"
      : valeur.map((option) => getLibelleOption(fact, option)).join(" ; ");
  }
  if (valeur === "jamais") return "Jamais";
  return isDateIso(valeur) ? formatDateFr(valeur) : getLibelleOption(fact, valeur);
}
