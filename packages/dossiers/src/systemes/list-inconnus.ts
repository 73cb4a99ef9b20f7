import type { FactId, Faits, ReponseDetaillee } from "@ia-territoires/compliance";
import { formatOptionsInconnues, getQuestion } from "@ia-territoires/compliance/wording";
import type { Source } from "@ia-territoires/core";
import type { ExamenSysteme } from "./examine-systeme.ts";

/** A question to which somebody said « je ne sais pas », and who is likely to know. */
export interface ReponseInconnue {
  readonly id: FactId;
  /** The question, with the options that are unknown when it is not the whole of it. */
  readonly texte: string;
  readonly pourquoi: string;
  readonly sources: readonly Source[];
  /** Whom to ask: what the body is and does with the system is no secret of the vendor. */
  readonly aupresDe: "fournisseur" | "organisme";
}

/** What the body alone knows. */
const PROPRES_A_L_ORGANISME: ReadonlySet<FactId> = new Set([
  "activities",
  "legalForm",
  "bodyGovernedByPublicLaw",
  "publicAuthority",
  "providesPublicService",
  "actsOnBehalfOfAuthority",
  "agents",
  "workersAffected",
  "administrativeAppeal",
  "vsaExperiment",
  "procurement",
]);

/**
 * Names what nobody in the body knows of a system: each question with why it is asked, its articles, and whom to ask.
 * @example
 * listInconnus(examen).map(({ id, aupresDe }) => [id, aupresDe]) // => [["profiling", "fournisseur"]]
 */
export function listInconnus({ classement }: Pick<ExamenSysteme, "classement">): readonly ReponseInconnue[] {
  const { textVersion, faits } = classement;
  return listFaitsInconnus(faits).map((id) => {
    const { question, pourquoi, sources } = getQuestion(id, textVersion);
    const options = getOptionsInconnues(faits[id]);
    return {
      id,
      texte:
        options.length === 0
          ? question
          : `${question} En particulier : ${formatOptionsInconnues(id, options)} ?`,
      pourquoi,
      sources,
      aupresDe: PROPRES_A_L_ORGANISME.has(id) ? "organisme" : "fournisseur",
    };
  });
}

/** The facts about which somebody said « je ne sais pas », in whole or for some options. */
function listFaitsInconnus(faits: Faits): readonly FactId[] {
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
