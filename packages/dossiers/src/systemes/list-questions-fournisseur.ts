import type { FactId, Faits, ReponseDetaillee } from "@ia-territoires/compliance";
import {
  formatOptionsInconnues,
  getLibelleObligation,
  getQuestion,
} from "@ia-territoires/compliance/wording";
import type { Source } from "@ia-territoires/core";
import type { ExamenSysteme } from "./examine-systeme.ts";

/** What to ask the vendor, and why. */
export interface QuestionFournisseur {
  /** `verification`: the law puts it on the vendor; `reponse`: an answer that the body does not have. */
  readonly genre: "verification" | "reponse";
  readonly id: string;
  readonly texte: string;
  readonly pourquoi: string;
  readonly sources: readonly Source[];
}

/**
 * Lists what to ask the vendor of a system: what the law puts on it, then the answers nobody in the body has.
 * @example
 * listQuestionsFournisseur(examen)[0].id // of a chatbot: => "v-50-1"
 */
export function listQuestionsFournisseur({
  classement,
  obligations,
}: ExamenSysteme): readonly QuestionFournisseur[] {
  const { textVersion, faits } = classement;
  const verifications = obligations.vendorChecks.map(({ id, sources }) => {
    const { titre, elu } = getLibelleObligation(id, textVersion);
    return { genre: "verification" as const, id, texte: elu, pourquoi: titre, sources };
  });
  const reponses = listFaitsInconnus(faits).map((fact) => {
    const { question, pourquoi, sources } = getQuestion(fact, textVersion);
    const options = getOptionsInconnues(faits[fact]);
    const texte =
      options.length === 0
        ? question
        : `${question} En particulier : ${formatOptionsInconnues(fact, options)} ?`;
    return { genre: "reponse" as const, id: fact, texte, pourquoi, sources };
  });
  return [...verifications, ...reponses];
}

/**
 * The facts about which somebody said « je ne sais pas », in whole or for some options.
 * @example
 * listFaitsInconnus({ profiling: "inconnu", personalData: "oui" }) // => ["profiling"]
 */
export function listFaitsInconnus(faits: Faits): readonly FactId[] {
  return Object.entries(faits).flatMap(([id, reponse]) => (isInconnue(reponse) ? [id as FactId] : []));
}

function isInconnue(reponse: unknown): boolean {
  if (reponse === "inconnu" || getOptionsInconnues(reponse).length > 0) return true;
  return isDetail(reponse) && reponse.valeur === "inconnu";
}

/** Options about which somebody does not know, of a multiple choice that is answered otherwise. */
function getOptionsInconnues(reponse: unknown): readonly string[] {
  return isDetail(reponse) ? (reponse.inconnus ?? []) : [];
}

function isDetail(reponse: unknown): reponse is ReponseDetaillee<unknown> {
  return typeof reponse === "object" && reponse !== null && !Array.isArray(reponse);
}
